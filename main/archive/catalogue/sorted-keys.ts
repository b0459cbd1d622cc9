import type { Slices } from "../../runtime/slices.ts";

/** So many are sorted in one piece. */
const runLength = 1_024;

/** In order of code units, in slices: a merge sort, fast where most of them are in order already. */
export function* sortedKeys(keys: Iterable<string>): Slices<readonly string[]> {
  let runs = yield* sortedRuns(keys);
  while (runs.length > 1) {
    const longer: string[][] = [];
    for (let n = 0; n < runs.length; n += 2) longer.push(yield* merged(runs[n] ?? [], runs[n + 1] ?? []));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* sortedRuns(keys: Iterable<string>): Slices<string[][]> {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const key of keys) {
    run.push(key);
    if (run.length < runLength) continue;
    runs.push(run.sort());
    run = [];
    yield;
  }
  return [...runs, run.sort()];
}

function* merged(a: readonly string[], b: readonly string[]): Slices<string[]> {
  yield;
  if ((a.at(-1) ?? "") <= (b[0] ?? "")) return a.concat(b);
  const both: string[] = [];
  let [nextA, nextB] = [0, 0];
  for (let keyA = a[0], keyB = b[0]; keyA !== undefined && keyB !== undefined; ) {
    if (keyA <= keyB) {
      both.push(keyA);
      nextA += 1;
      keyA = a[nextA];
    } else {
      both.push(keyB);
      nextB += 1;
      keyB = b[nextB];
    }
    if (both.length % runLength === 0) yield;
  }
  return both.concat(a.slice(nextA), b.slice(nextB));
}
