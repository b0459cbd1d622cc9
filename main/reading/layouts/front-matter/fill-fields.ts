import type { Evidence } from "../../../../shared/reading/reading.ts";
import { parseTimeOfDay } from "../../fields/clock.ts";
import { parsePrintedDate } from "../../fields/date.ts";
import { cleanLine } from "../../page/clean-line.ts";
import { type Draft, evidenceAt } from "../../page/draft.ts";
import type { PageLine } from "../../page/page.ts";
import { personIn } from "../header/person-in.ts";
import { type FrontMatterField, knownKey } from "./front-matter-keys.ts";
import type { YamlEntries, YamlEntry, YamlValue } from "./yaml-entries.ts";

/** Finds the line that a value stands on, by its offset in the YAML where that is known, or else by its key. */
export type LineFinder = (key: string, offset: number | undefined) => PageLine | undefined;

type Known = YamlEntry & { readonly field: FrontMatterField; readonly isPlain: boolean };

/** The fields that front matter states; of a key that is not known nothing is taken. */
export function fillFields(draft: Draft, { entries, isBroken }: YamlEntries, findLine: LineFinder): void {
  const known = entries.flatMap((entry): Known[] => {
    const key = knownKey(entry.key);
    return key ? [{ ...entry, ...key }] : [];
  });
  const doubt = isBroken ? { confidence: 0.6, doubt: "The lines above the text are no sound YAML." } : {};
  const note = (key: string, { offset }: YamlValue, value: string): Evidence | undefined => {
    const line = findLine(key, offset);
    return line && evidenceAt(draft.page, line, value, { rule: "front-matter", ...doubt });
  };
  for (const entry of known.toSorted((a, b) => Number(b.isPlain) - Number(a.isPlain))) {
    for (const value of valuesOf(entry)) {
      const evidence = note(entry.key, value, value.text);
      if (evidence) put(draft, entry.field, evidence);
    }
  }
}

function put({ fields }: Draft, field: FrontMatterField, evidence: Evidence): void {
  if (field === "topics" || field === "persons" || field === "geography" || field === "sections") {
    const list = fields[field];
    if (!list.some(({ value }) => value === evidence.value)) list.push(evidence);
  } else fields[field] ??= evidence;
}

/** The values of one key, as its field holds them. */
function valuesOf({ key, field, isList, values }: Known): readonly YamlValue[] {
  const pieces = isList ? values : values.flatMap((value) => split(value, field));
  return pieces.flatMap((piece) => {
    const text = cleanLine(piece.text.replace(/\s+/g, " "));
    const value = text === "" ? undefined : read(field, key, text);
    return value === undefined ? [] : [{ ...piece, text: value }];
  });
}

function read(field: FrontMatterField, key: string, text: string): string | undefined {
  switch (field) {
    case "date":
      return parsePrintedDate(text)?.edtf;
    case "time":
      return parseTimeOfDay(text);
    case "language":
      return languageOf(text);
    case "url":
      return /^https?:\/\/\S+$/i.test(text) ? text : undefined;
    case "topics":
      return text.replace(/^#(?=[\p{L}\p{N}])/u, "");
    case "persons":
      // Who takes part may be called anything; who is listed as a person is one.
      return /^(?:persons?|people|лица)$/iu.test(key) ? text : personIn(text);
    default:
      return text;
  }
}

/** `en`, `pt-BR`, `zh_CN`: a tag of BCP 47, without its region. */
function languageOf(text: string): string | undefined {
  return /^([a-z]{2,3})(?:[-_][a-z\d]{2,8}){0,2}$/i.exec(text)?.[1]?.toLowerCase();
}

/** Several values in one string, as people write them where a list would do. */
function split(value: YamlValue, field: FrontMatterField): readonly YamlValue[] {
  return piecesOf(value.text, field).map((text) => ({ ...value, text }));
}

function piecesOf(text: string, field: FrontMatterField): readonly string[] {
  if (field === "topics" && /^#\S+(?:\s+#\S+)+$/.test(text)) return text.split(/\s+/);
  if (field !== "topics" && field !== "persons" && field !== "geography" && field !== "sections") return [text];
  if (text.includes(";")) return text.split(";");
  const parts = text.split(",");
  // `Berg, Anna` is one person.
  return field === "persons" && !parts.every((part) => part.trim().includes(" ")) ? [text] : parts;
}
