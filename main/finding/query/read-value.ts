import { anyOf } from "../../../shared/language/list-of.ts";
import { quoted } from "../../../shared/language/quoted.ts";
import { say } from "../../../shared/language/say.ts";
import { plainName } from "../../../shared/records/plain-name.ts";
import { publicationStatuses } from "../../../shared/records/publication-statuses.ts";
import { wordsOf } from "../words/word-scanner.ts";
import { dateFault } from "./date-fault.ts";
import { readRange } from "./date-range.ts";
import { type FieldWord, flagWordsOf } from "./field-words.ts";
import { any } from "./make-query.ts";
import { shortened } from "./problem.ts";
import {
  type Column,
  columns,
  type DateField,
  dateFields,
  type FieldName,
  flags,
  type Phrase,
  type Query,
} from "./query.ts";
import type { TextToken } from "./scan-line.ts";

/** A value in words that the parser did not write: what it means, or what is wrong with it, or nothing at all. */
export type ReadValue = { readonly query?: Query; readonly wrong?: string };

/** A word that is still being typed counts as the beginning of one from this length on. */
const leastTyped = 3;

/** @param isTyped nothing stands behind it yet */
export function readValue(word: FieldWord | undefined, token: TextToken, isTyped: boolean): ReadValue {
  if (word === undefined || isColumn(word)) return readPhrase(word, token, isTyped);
  if (isDateField(word)) return readDate(word, token);
  if (word === "is" || word === "has") return readFlag(word, token);
  const value = plainValue(token);
  if (word === "status") return readStatus(value);
  if (wordsOf(value).length === 0)
    return { wrong: say("{field} needs a word right after the colon.", { field: quoted(`${word}:`) }) };
  if (word === "said-by") return { query: { kind: "said", by: value } };
  return readField(word, value, token.isStarred || (isTyped && value.length >= leastTyped));
}

function readPhrase(column: Column | undefined, token: TextToken, isTyped: boolean): ReadValue {
  const words = wordsOf(token.text);
  const last = words.at(-1);
  if (last === undefined)
    return column === undefined
      ? {}
      : { wrong: say("{field} needs a word right after the colon.", { field: quoted(`${column}:`) }) };
  const prefix = token.isStarred;
  const phrase: Phrase = { kind: "phrase", words, prefix, anyForm: token.kind === "bare" && !prefix, column };
  if (!isTyped || prefix || last.length < leastTyped) return { query: phrase };
  return { query: any([phrase, { ...phrase, prefix: true, anyForm: false }]) ?? phrase };
}

/** Without what could be taken for the end of a quotation. */
function plainValue({ text, kind, isStarred }: TextToken): string {
  const bare = kind === "bare" && isStarred ? text.slice(0, -1) : text;
  return plainName(bare);
}

function readField(field: FieldName, value: string, prefix: boolean): ReadValue {
  return { query: { kind: "field", field, value, prefix } };
}

function readStatus(value: string): ReadValue {
  const wanted = value.toLowerCase().replaceAll(" ", "-");
  const status = publicationStatuses.find((one) => one === wanted);
  if (status) return readField("status", status, false);
  const known = anyOf(publicationStatuses);
  return { wrong: say("There is no status {value}: it is {known}.", { value: shortened(value), known }) };
}

function readDate(field: DateField, token: TextToken): ReadValue {
  const range = readRange(token.text);
  return range === undefined ? { wrong: dateFault(token.text, field) } : { query: { kind: "date", field, range } };
}

function readFlag(word: "is" | "has", token: TextToken): ReadValue {
  const text = `${word}:${token.text.toLowerCase()}`;
  const flag = flags.find((one) => one === text);
  if (flag) return { query: { kind: "flag", flag } };
  return {
    wrong: say("There is no {value}: what can be asked after {field} is {flags}.", {
      value: shortened(text),
      field: quoted(`${word}:`),
      flags: flagWordsOf(word).join(", "),
    }),
  };
}

function isColumn(word: FieldWord): word is Column {
  return columns.some((column) => column === word);
}

function isDateField(word: FieldWord): word is DateField {
  return dateFields.some((field) => field === word);
}
