/**
 * The longest stretch, in milliseconds, that the main thread spent at one thing while `work` went on: of the time
 * between two turns of the event loop, what this process used of the processor (others may use it too).
 */
export async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = now();
  const over = new AbortController();
  const beat = () => {
    const next = now();
    longest = Math.max(longest, Math.min(next.wall - last.wall, next.processor - last.processor));
    last = next;
    if (!over.signal.aborted) setImmediate(beat);
  };
  setImmediate(beat);
  await work();
  over.abort();
  beat();
  return longest;
}

function now() {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1_000 };
}
