import type { ExportFormat, ExportProof } from "../../../shared/contract/exports.ts";
import type { WrittenFiles } from "../folder/written-file.ts";
import type { Pace } from "../pace.ts";
import { checkFiles } from "./check-files.ts";
import { compareFormat } from "./compare-format.ts";
import { createDifferences } from "./differences.ts";
import type { ExportedFiles } from "./exported-files.ts";
import type { FactSets } from "./facts.ts";
import type { Ledger } from "./ledger.ts";
import type { LoadedReaders } from "./proof-readers.ts";

export type ProofJob = {
  readonly files: ExportedFiles;
  /** All files that were written, with their sums. */
  readonly written: WrittenFiles;
  /** Names of files beside these that are the export's. */
  readonly own?: ReadonlySet<string>;
  /** What each format is to hold. */
  readonly ledger: Ledger;
  readonly readers: LoadedReaders;
  readonly pace: Pace;
  /** Called before each format is read back. */
  readonly onProgress?: (done: number, total: number) => void;
  /** What the archive says of a record in a format; absent where there is no archive. */
  readonly explain?: (format: ExportFormat, id: string) => Promise<FactSets | undefined>;
};

/** Read an export back: every file’s sum, and every record of each format, set by set. */
export async function prove(job: ProofJob): Promise<ExportProof> {
  const { files, written, ledger, readers, pace, explain } = job;
  const differences = createDifferences();
  job.onProgress?.(0, readers.size + 1);
  const whole = await checkFiles(files, written, { own: job.own ?? new Set(), differences, pace });
  const readBack: { [F in ExportFormat]?: number } = {};
  for (const [index, [format, reader]] of [...readers].entries()) {
    job.onProgress?.(index + 1, readers.size + 1);
    readBack[format] = await compareFormat({
      format,
      reader,
      files,
      ledger,
      differences,
      pace,
      explain: explain && ((id) => explain(format, id)),
    });
  }
  return { files: whole, readBack, differences: differences.count(), listed: [...differences.listed()] };
}
