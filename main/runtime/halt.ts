/** A sign to stop that threads see in the middle of what they do: a message would wait until it is done. */
export type Halt = {
  readonly give: () => void;
  readonly isGiven: () => boolean;
  /** What makes it the same sign on another thread. */
  readonly shared: SharedArrayBuffer;
};

export function createHalt(shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)): Halt {
  const sign = new Int32Array(shared);
  return {
    give: () => void Atomics.store(sign, 0, 1),
    isGiven: () => Atomics.load(sign, 0) === 1,
    shared,
  };
}
