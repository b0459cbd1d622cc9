import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Do what V8 does by itself sooner or later, so that no measurement pays for the one before. */
export function collectGarbage(): void {
  if (typeof collect !== "function") throw new Error("this Node does not let garbage be collected on demand");
  collect();
}

/** The bytes that the heap then has more than before. */
export async function heldAfter(work: () => Promise<unknown>): Promise<number> {
  collectGarbage();
  const { heapUsed } = process.memoryUsage();
  await work();
  collectGarbage();
  return process.memoryUsage().heapUsed - heapUsed;
}
