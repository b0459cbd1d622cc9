/**
 * Work on the disk, written once: each call of the disk is yielded and its result comes back. It is done with the thread
 * waiting (`doNow`) or while the thread does other things (`doMeanwhile`), by the same calls in the same order.
 */
export type DiskWork<T> = Generator<unknown, T, unknown>;

/** What a call gives: at once or later. */
export type Given<T> = T | Promise<T>;

/** The result of one call. */
export function* resultOf<T>(given: Given<T>): DiskWork<T> {
  // Whoever runs the work sends back what was yielded, once it is there.
  return (yield given) as T;
}

export function doNow<T>(work: DiskWork<T>): T {
  let step = work.next();
  while (!step.done) step = work.next(step.value);
  return step.value;
}

/** What came of one of several works. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** Ends a stage: works that are done together wait here for each other. */
const stageEnd = Symbol("stage end");

export function* endStage(): DiskWork<void> {
  yield stageEnd;
}

/** The error of a work that was not done to its end, for a halt was called. */
export class Halted extends Error {}

/**
 * Each stage of all of them, and then the next. One that fails keeps nobody else from its end. Once it is to halt, what
 * has not come to its end clears away what it began.
 */
export function doTogether<T>(works: readonly DiskWork<T>[], isHalted = () => false): readonly Outcome<T>[] {
  const outcomes = new Map<DiskWork<T>, Outcome<T>>();
  while (outcomes.size < works.length) {
    for (const work of works) {
      const outcome = outcomes.get(work) ?? doStage(work, isHalted());
      if (outcome) outcomes.set(work, outcome);
    }
  }
  return works.flatMap((work) => outcomes.get(work) ?? []);
}

/** Undefined when there are more stages. */
function doStage<T>(work: DiskWork<T>, isHalted: boolean): Outcome<T> | undefined {
  try {
    let step = isHalted ? work.throw(new Halted()) : work.next();
    while (!step.done && step.value !== stageEnd) step = work.next(step.value);
    return step.done ? { value: step.value } : undefined;
  } catch (error) {
    return { error };
  }
}

export async function doMeanwhile<T>(work: DiskWork<T>): Promise<T> {
  let step = work.next();
  while (!step.done) step = await nextStep(work, step.value);
  return step.value;
}

async function nextStep<T>(work: DiskWork<T>, given: unknown): Promise<IteratorResult<unknown, T>> {
  let value: unknown;
  try {
    value = await given;
  } catch (error) {
    return work.throw(error);
  }
  return work.next(value);
}
