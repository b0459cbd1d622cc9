export const orders = ["relevance", "newest", "oldest", "title"] as const;

export type Order = (typeof orders)[number];

/** The transcripts that are shown, in this order. They are numbered from the newest on. @param byTitle all, by title */
export function orderShown(
  order: Order,
  {
    shown,
    scores,
    byTitle,
  }: { readonly shown: Uint8Array; readonly scores: Float32Array; readonly byTitle: readonly number[] },
): number[] {
  if (order === "title") return byTitle.filter((at) => shown[at]);
  const numbers = Array.from(shown.keys()).filter((at) => shown[at]);
  if (order === "newest") return numbers;
  if (order === "oldest") return numbers.reverse();
  return numbers.sort((a, b) => Number(scores[b]) - Number(scores[a]) || a - b);
}
