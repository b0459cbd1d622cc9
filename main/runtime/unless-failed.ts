/**
 * For steps that wait for something else to go on, which takes longer than they all: each rejects with what that other work
 * fails with. A race would leave something behind with the longer work for every step.
 */
export function unlessFailed(work: Promise<unknown>): (step: Promise<unknown>) => Promise<void> {
  let failed: { readonly error: unknown } | undefined;
  let onFail: (error: unknown) => void = () => {};
  work.catch((error: unknown) => {
    failed = { error };
    onFail(error);
  });
  return (step) =>
    new Promise<void>((resolve, reject) => {
      onFail = reject;
      step.then(() => resolve(), reject);
      if (failed) reject(failed.error);
    });
}
