import { listOf } from "../language/list-of.ts";
import { say, type Text } from "../language/say.ts";
import type { Unplaced, UnplacedKind } from "./unplaced.ts";

type Counted = Exclude<UnplacedKind, "element" | "mark" | "header">;

const counted = {
  picture: "{count, plural, one {# picture} other {# pictures}}",
  pdf: "{count, plural, one {# PDF} other {# PDFs}}",
  audio: "{count, plural, one {# recording} other {# recordings}}",
  video: "{count, plural, one {# video} other {# videos}}",
  formatting: "the formatting of {count, plural, one {# text} other {# texts}}",
  "missing-text": "{count, plural, one {# text that is not in the file} other {# texts that are not in the file}}",
  selection: "{count, plural, one {# selection without a place} other {# selections without a place}}",
  case: "{count, plural, one {# case} other {# cases}}",
  variable: "{count, plural, one {# variable} other {# variables}}",
  note: "{count, plural, one {# memo} other {# memos}}",
  link: "{count, plural, one {# link} other {# links}}",
  graph: "{count, plural, one {# graph} other {# graphs}}",
  set: "{count, plural, one {# set} other {# sets}}",
} as const satisfies Record<Counted, Text>;

const sentences = {
  out: "No place here, left out: {what}.",
  mark: "The words of these came in, their marks did not: {what}.",
  header: "Not read of the header: {what}.",
} as const satisfies Record<string, Text>;

/** So many names of a kind are said where there is little room. */
const mostNames = 5;

/** What had no place, in a few sentences, with `most` names of each kind. */
export function unplacedWords(unplaced: readonly Unplaced[], most = mostNames): readonly string[] {
  const parts = unplaced.map((one) => ({ sentence: sentenceOf(one), words: wordsOf(one, most) }));
  return (["out", "mark", "header"] as const).flatMap((sentence) => {
    const words = parts.filter((part) => part.sentence === sentence).map((part) => part.words);
    return words.length === 0 ? [] : say(sentences[sentence], { what: listOf(words) });
  });
}

function sentenceOf({ kind }: Unplaced): keyof typeof sentences {
  return kind === "mark" || kind === "header" ? kind : "out";
}

function wordsOf({ kind, count, names }: Unplaced, most: number): string {
  if (kind === "element" || kind === "mark" || kind === "header")
    return `${names.join(" ")}${count === 1 ? "" : ` ×${count}`}`;
  const words = say(counted[kind], { count });
  const named = names.filter((name) => name !== "");
  if (named.length === 0) return words;
  return `${words} (${named.slice(0, most).join(", ")}${named.length > most ? ", …" : ""})`;
}
