/** How one field fared over the files of a folder. */
export type Tally = { right: number; wrong: number; missed: number; invented: number };

export function newTally(): Tally {
  return { right: 0, wrong: 0, missed: 0, invented: 0 };
}

export type Verdict = keyof Tally;

/** A single value against the truth. `undefined` on both sides counts for nothing. */
export function judge(read: string | undefined, truth: string | undefined): Verdict | undefined {
  if (read === undefined && truth === undefined) return undefined;
  if (truth === undefined) return "invented";
  if (read === undefined) return "missed";
  return same(read) === same(truth) ? "right" : "wrong";
}

/** A set of values: right when it is the same set. */
export function judgeSet(read: readonly string[], truth: readonly string[]): Verdict | undefined {
  if (read.length === 0 && truth.length === 0) return undefined;
  if (truth.length === 0) return "invented";
  if (read.length === 0) return "missed";
  const given = new Set(truth.map(same));
  const found = new Set(read.map(same));
  return found.size === given.size && [...found].every((value) => given.has(value)) ? "right" : "wrong";
}

export function same(value: string): string {
  return value
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Share of the files with something stated in which it was read right. */
export function accuracy({ right, wrong, missed }: Tally): number {
  const stated = right + wrong + missed;
  return stated === 0 ? 1 : right / stated;
}
