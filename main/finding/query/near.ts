import { quoted } from "../../../shared/language/quoted.ts";
import { say } from "../../../shared/language/say.ts";
import { wordsOf } from "../words/word-scanner.ts";
import type { FieldWord } from "./field-words.ts";
import type { Phrase, Query } from "./query.ts";
import { tokensOf } from "./scan-line.ts";

/** Words between, when none are named: as FTS5 takes it. */
const usualDistance = 10;
const farthest = 1_000;
const textColumns = ["title", "summary", "text"] as const;

/** What stands in the brackets of `NEAR(a "b c", 5)`, from here to there. */
export function nearOf(
  line: string,
  { from, to }: { readonly from: number; readonly to: number },
  field: FieldWord | undefined,
): { readonly query?: Query; readonly wrong?: string } {
  const column = textColumns.find((one) => one === field);
  if (field !== undefined && column === undefined)
    return { wrong: say("NEAR looks for words: it cannot stand after {field}.", { field: quoted(`${field}:`) }) };
  const comma = from + Math.max(0, line.slice(from, to).lastIndexOf(","));
  const number = /^,\s*(\d{1,9})\s*$/.exec(line.slice(comma, to));
  const of = phrasesIn(line, from, number ? comma : to);
  const [first] = of;
  if (!first) return { wrong: say("NEAR needs words in its brackets: NEAR(harbour pilot, 5).") };
  if (of.length === 1)
    return { query: { ...first, column }, wrong: say("NEAR needs two words at least: NEAR(harbour pilot, 5).") };
  const within = Math.min(Number(number?.[1] ?? usualDistance), farthest);
  return { query: { kind: "near", of, within, column } };
}

function phrasesIn(line: string, from: number, to: number): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const token of tokensOf(line, from, to)) {
    if (token.kind !== "bare" && token.kind !== "quoted") continue;
    const words = wordsOf(token.text);
    if (words.length === 0) continue;
    const prefix = token.isStarred;
    phrases.push({ kind: "phrase", words, prefix, anyForm: token.kind === "bare" && !prefix });
  }
  return phrases;
}
