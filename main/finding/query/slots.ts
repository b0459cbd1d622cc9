import type { Near, Phrase } from "./query.ts";

/** One place of a phrase: a word as written, in any of its forms, or the beginning of one. */
export type Slot = { readonly word: string; readonly as: "written" | "any-form" | "beginning" };

/** Beyond so many words that follow each other or stand near, all count as written: their forms combine to too many. */
const mostInAnyForm = 2;

/** The places of each phrase of a leaf. This says what "in any form" means for the index, for marks and for turns. */
export function slotsOf(leaf: Phrase | Near): readonly (readonly Slot[])[] {
  const phrases = leaf.kind === "near" ? leaf.of : [leaf];
  const anyForm = phrases.reduce((sum, phrase) => sum + (phrase.anyForm ? phrase.words.length : 0), 0);
  return phrases.map((phrase) => toSlots(phrase, phrase.anyForm && anyForm <= mostInAnyForm));
}

function toSlots({ words, prefix }: Phrase, isAnyForm: boolean): Slot[] {
  return words.map((word, n) => {
    if (prefix && n === words.length - 1) return { word, as: "beginning" };
    return { word, as: isAnyForm ? "any-form" : "written" };
  });
}
