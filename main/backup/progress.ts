import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";

export type BackupProgress = {
  readonly doing: "comparing" | "copying" | "checking";
  /** Files; `total` is 0 while it is not known. */
  readonly done: number;
  readonly total: number;
};

export type BackupOptions = {
  /** Aborting rejects with `cancelled`; what was copied stays, and the next backup goes on from there. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BackupProgress) => void;
};

/** Throws `cancelled` when the user gave up. */
export function stopIf(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new LecternError(
    "cancelled",
    toSay("The backup was stopped. What was copied so far is kept, and the next backup goes on from there."),
  );
}
