import type { Damage } from "../../../shared/contract/damage.ts";
import type { Verification } from "../archive.ts";
import { isWholeContent, listContentFiles } from "../stores/content-files.ts";
import type { Pass } from "./care-file.ts";
import { cancelledError, type Report, type VerifySource } from "./verify.ts";
import { verifyCatalogue } from "./verify-catalogue.ts";
import { verifyHistory } from "./verify-history.ts";
import { verifyKept } from "./verify-kept.ts";
import { reportMissing } from "./verify-stores.ts";
import { verifyFile } from "./verify-sum.ts";

export type SlowOptions = {
  /** Awaited between any two pieces of the work; may take as long as it likes. */
  readonly rest: () => Promise<void>;
  /** Aborting rejects with `cancelled`; what was read since the last `keep` is read again. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
};

/** So many files are read between two savings of how far it came. */
const keepEvery = 200;

/**
 * As `verifyArchive`, one file after the other and on from where an earlier pass stopped. `keep` saves how far it came,
 * for a later one.
 */
export async function verifySlowly(
  source: VerifySource,
  begun: Pass | undefined,
  keep: (pass: Pass) => Promise<void>,
  { rest, signal, now }: SlowOptions,
): Promise<Verification> {
  const { folder } = source;
  const began = begun?.began ?? now().toISOString();
  const damage: Damage[] = [...(begun?.damage ?? [])];
  let files = begun?.files ?? 0;
  let after = begun?.after ?? "";
  const report: Report = {
    read: () => {
      files += 1;
    },
    damaged: (file, problem) => void damage.push({ file, problem }),
    checkCancelled: () => {
      if (signal.aborted) throw cancelledError();
    },
    rest,
  };
  const save = () => keep({ began, after, files, damage });
  if (!begun) {
    await verifyCatalogue(folder, report);
    await verifyHistory(folder, source.position, report);
    await verifyKept(folder, report);
    await save();
  }
  for await (const file of listContentFiles(folder)) {
    if (file.label <= after) continue;
    await rest();
    await verifyFile(file.label, report, () => isWholeContent(folder, file, report.checkCancelled));
    after = file.label;
    if (files % keepEvery === 0) await save();
  }
  await reportMissing(folder, source.tables, report);
  return { files, damage };
}
