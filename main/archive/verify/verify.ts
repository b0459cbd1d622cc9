import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Verification, VerifyOptions } from "../archive.ts";
import type { Position } from "../history/history-segment.ts";
import { findOrphans } from "./orphans.ts";
import { verifyCatalogue } from "./verify-catalogue.ts";
import { verifyHistory } from "./verify-history.ts";
import { verifyKept } from "./verify-kept.ts";
import { verifyStores } from "./verify-stores.ts";

/** What every part of a verification reports to. */
export type Report = {
  /** A file was read. */
  readonly read: () => void;
  readonly damaged: (file: string, problem: string) => void;
  /** Throws `cancelled`. */
  readonly checkCancelled: () => void;
  /** Awaited between two pieces of a long file, by those who are in no hurry. */
  readonly rest?: () => Promise<void>;
};

export type VerifySource = {
  readonly folder: string;
  readonly tables: Tables;
  /** What is known to be saved; a torn tail behind it is no damage. */
  readonly position: Position;
};

/** Re-read every file of the archive and compare it with its name or sum; look for every file that records name. */
export async function verifyArchive(source: VerifySource, options: VerifyOptions = {}): Promise<Verification> {
  const damage: { file: string; problem: string }[] = [];
  let files = 0;
  const report: Report = {
    read: () => {
      files += 1;
      options.onProgress?.(files);
    },
    damaged: (file, problem) => void damage.push({ file, problem }),
    checkCancelled: () => {
      if (options.signal?.aborted) throw cancelledError();
    },
  };
  await verifyCatalogue(source.folder, report);
  await verifyHistory(source.folder, source.position, report);
  await verifyStores(source.folder, source.tables, report);
  await verifyKept(source.folder, report);
  return { files, damage, orphans: findOrphans(source.tables) };
}

export function cancelledError(): LecternError {
  return new LecternError("cancelled", toSay("The check was stopped; nothing was changed."));
}
