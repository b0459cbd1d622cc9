import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";

/** `cancelled`, once the signal was given. */
export function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new LecternError("cancelled", toSay("The import was cancelled."));
}
