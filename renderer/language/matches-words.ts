import { say, type Text } from "../../shared/language/say.ts";

/** Whether what is typed means these texts: each word of it begins a word of theirs, in English or in the language that is spoken. */
export function matchesWords(texts: readonly Text[], typed: string): boolean {
  const words = texts.flatMap((text) => wordsOf(`${text} ${say(text)}`));
  return wordsOf(typed)
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
