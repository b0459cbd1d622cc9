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
