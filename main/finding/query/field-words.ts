import { columns, dateFields, fieldNames, flags } from "./query.ts";

/** What may stand in front of a colon. */
export const fieldWords = [...columns, ...fieldNames, ...dateFields, "said-by", "is", "has"] as const;

export type FieldWord = (typeof fieldWords)[number];

export function fieldWordOf(text: string): FieldWord | undefined {
  const small = text.toLowerCase();
  return fieldWords.find((word) => word === small);
}

/** `untagged, embargoed, trashed`: what may stand behind `is:` or `has:`. */
export function flagWordsOf(word: "is" | "has"): readonly string[] {
  return flags.flatMap((flag) => (flag.startsWith(`${word}:`) ? [flag.slice(word.length + 1)] : []));
}
