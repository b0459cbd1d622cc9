/** A promise and what resolves it. Node 22 has `Promise.withResolvers`; Lectern runs on 20 too. */
export type Deferred = { readonly promise: Promise<void>; readonly resolve: () => void };

export function createDeferred(): Deferred {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
