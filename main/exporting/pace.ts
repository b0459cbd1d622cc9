import { createPace as createRuntimePace, type Pace } from "../runtime/pace.ts";
import { stopIf } from "./cancelled.ts";

export type { Pace } from "../runtime/pace.ts";

/** Between two pieces of an export: gives way when the thread was held for a while; `cancelled` once the signal says so. */
export function createPace(signal?: AbortSignal): Pace {
  return createRuntimePace(() => {
    if (signal) stopIf(signal);
  });
}
