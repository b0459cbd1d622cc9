import { createPacer } from "./pacer.ts";

/**
 * Work in pieces: it yields wherever it may be interrupted, so that one planner serves those who need its result at once
 * and those who let others run in between. A piece takes well below a millisecond.
 */
export type Slices<T> = Generator<undefined, T>;

/** All of it now. */
export function atOnce<T>(work: Slices<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The same work; `look` is called after each piece, and may throw to end it. */
export function* watched<T>(work: Slices<T>, look: () => void): Slices<T> {
  let step = work.next();
  while (!step.done) {
    look();
    yield;
    step = work.next();
  }
  return step.value;
}

/** Others run whenever a slice of milliseconds is used up; work shorter than that is done before this returns. */
export async function inSlices<T>(work: Slices<T>, milliseconds?: number): Promise<T> {
  const pacer = createPacer(milliseconds);
  let step = work.next();
  while (!step.done) {
    if (pacer.isSpent()) await pacer.rest();
    step = work.next();
  }
  return step.value;
}
