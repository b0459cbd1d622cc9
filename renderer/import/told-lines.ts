import type { Correction, ImportPage } from "../../shared/contract/imports.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { patternOfWords } from "../../shared/reading/pattern.ts";
import type { ToldRole } from "../../shared/reading/profile.ts";

/** What a person can say of a line; the key says it while the lines have the focus. */
export type LineSaying = { readonly key: string; readonly words: Text } & (
  | { readonly role: ToldRole }
  | { readonly act: "label" | "take-back" }
);

export const lineSayings: readonly LineSaying[] = [
  { key: "t", words: "The title", role: "title" },
  { key: "d", words: "The date", role: "date" },
  { key: "h", words: "The time", role: "time" },
  { key: "p", words: "The place", role: "place" },
  { key: "s", words: "The summary", role: "summary" },
  { key: "o", words: "Topics", role: "topic" },
  { key: "n", words: "A person", role: "person" },
  { key: "g", words: "Geography", role: "geography" },
  { key: "l", words: "A speaker’s label", act: "label" },
  { key: "c", words: "A caption", role: "caption" },
  { key: "e", words: "An editor’s note", role: "note" },
  { key: "f", words: "To be left out", role: "furniture" },
  { key: "x", words: "Part of the text", role: "text" },
  { key: "Backspace", words: "What Lectern read", act: "take-back" },
];

export function sayingOf(key: string): LineSaying | undefined {
  const wanted = key === "Delete" ? "Backspace" : key.length === 1 ? key.toLowerCase() : key;
  return lineSayings.find((one) => one.key === wanted);
}

type Lines = ReadonlyMap<number, { readonly text: string }>;

/** The correction to send for what was said of some lines (numbers from 1); `rows` has those that are here, from 0. */
export function sayOfLines(
  correction: Correction,
  numbers: readonly number[],
  saying: LineSaying,
  rows: Lines,
): Correction {
  if ("role" in saying) return tellLines(correction, numbers, saying.role);
  const labels = numbers.flatMap((n) => labelOn(rows.get(n - 1)?.text ?? "") ?? []);
  if (saying.act === "label") return tellSpeakers(correction, labels, true);
  return { ...tellLines(correction, numbers, undefined), ...takeBackLabels(correction, labels) };
}

function tellLines(correction: Correction, numbers: readonly number[], role: ToldRole | undefined): Correction {
  const others = (correction.lines ?? []).filter(({ line }) => !numbers.includes(line));
  const told = role === undefined ? [] : numbers.map((line) => ({ line, role }));
  return { lines: [...others, ...told].sort((a, b) => a.line - b.line) };
}

/** Labels that are a speaker's (or are none): what was said the other way round of them before no longer counts. */
export function tellSpeakers(correction: Correction, labels: readonly string[], are: boolean): Correction {
  const patterns = labels.map(patternOfWords);
  const { are: before, areNot } = without(correction, patterns);
  return {
    speakers: { are: are ? [...before, ...patterns] : before, areNot: are ? areNot : [...areNot, ...patterns] },
  };
}

function takeBackLabels(correction: Correction, labels: readonly string[]): Correction {
  return correction.speakers === undefined ? {} : { speakers: without(correction, labels.map(patternOfWords)) };
}

function without({ speakers = { are: [], areNot: [] } }: Correction, patterns: readonly string[]) {
  const left = (those: readonly string[]) => those.filter((one) => !patterns.includes(one));
  return { are: left(speakers.are), areNot: left(speakers.areNot) };
}

const longestLabel = 120;

/** What a line's label is: its words before the first colon, else all of a short line. */
function labelOn(text: string): string | undefined {
  const line = text.trim();
  const colon = line.slice(0, longestLabel).search(/[:：](?=\s|$)/);
  const label = colon > 0 ? line.slice(0, colon).trim() : line;
  return label === "" || label.length > longestLabel ? undefined : label;
}

/** What was said of speakers, for people. */
export function explainTold({ speakers = { are: [], areNot: [] } }: Correction): readonly string[] {
  const plain = (like: string) => like.replace(/\\([*{\\])/g, "$1");
  return [
    ...speakers.are.map((like) => say("You said: “{label}” is a speaker", { label: plain(like) })),
    ...speakers.areNot.map((like) => say("You said: “{label}” is not a speaker", { label: plain(like) })),
  ];
}

/** Whether there is anything that a profile could be made of. */
export function canBeKept({ correction }: Pick<ImportPage, "correction">): boolean {
  const {
    lines = [],
    speakers,
    withoutProfile: _without,
    repairMojibake: _repair,
    asTranscript: _as,
    ...fields
  } = correction;
  return lines.length > 0 || speakers !== undefined || Object.keys(fields).length > 0;
}
