import { LecternError } from "../../../../shared/contract/error.ts";
import { heard, toSay } from "../../../../shared/language/say.ts";

/** A bag wherever it lies: in a folder or in a zip. Paths are below its own folder, with `/`. */
export type BagFiles = {
  /** Every file, links and devices not among them. */
  readonly list: () => Promise<readonly string[]>;
  readonly stream: (path: string) => AsyncIterable<Uint8Array>;
};

/** `why` goes on after a colon. */
export function damagedBag(why: string, cause?: unknown): LecternError {
  const remedy = toSay("Nothing was taken from it. Take another copy of it, or have it made again.");
  return new LecternError(
    "unreadable",
    toSay("This bag cannot be trusted: {why}. {remedy}", { why: heard(why), remedy }),
    undefined,
    { cause },
  );
}
