import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";

/** Throws `cancelled` when the user gave up. */
export function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw cancelled();
}

export function cancelled(): LecternError {
  return new LecternError("cancelled", toSay("The export was cancelled. Nothing was left behind."));
}
