/** What a query means, as a tree. New kinds of node go here; `toMatch` and `findMarks` say what each does. */
export type Query = Phrase | All;

/** Words that follow each other, folded as the index holds them. With `prefix`, the last one is the start of a word. */
export type Phrase = { readonly kind: "phrase"; readonly words: readonly string[]; readonly prefix: boolean };

/** Each of these occurs somewhere in the transcript. */
export type All = { readonly kind: "all"; readonly of: readonly Query[] };

/** The phrases that a hit is made of, for marks. */
export function phrasesOf(query: Query): readonly Phrase[] {
  return query.kind === "phrase" ? [query] : query.of.flatMap(phrasesOf);
}
