/** How often work looked at the clock, and how often at most before others had a turn. */
export type Hold = { readonly looks: number; readonly longest: number };

/**
 * Work beside a clock that goes on by a millisecond at each look, and at nothing else: whether it makes way for others
 * does not hang on how busy the machine is.
 */
export async function holdOf(work: () => Promise<unknown>): Promise<Hold> {
  const { now } = performance;
  let looks = 0;
  let longest = 0;
  let before = 0;
  let next = setImmediate(turn);
  function turn(): void {
    longest = Math.max(longest, looks - before);
    before = looks;
    next = setImmediate(turn);
  }
  performance.now = () => {
    looks += 1;
    return looks;
  };
  try {
    await work();
  } finally {
    performance.now = now;
    clearImmediate(next);
  }
  return { looks, longest: Math.max(longest, looks - before) };
}
