import { createHash } from "node:crypto";
import path from "node:path";
import type { Damage } from "../../shared/contract/damage.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import type { Verification, VerifyOptions } from "../archive/archive.ts";
import type { WholeCatalogue } from "../archive/catalogue/catalogue.ts";
import { catalogueLines, lineOrder } from "../archive/catalogue/catalogue-lines.ts";
import { catalogueFile } from "../archive/catalogue/catalogue-parser.ts";
import { findHistoryEnd } from "../archive/history/history-end.ts";
import { checkNoUnfinishedPurge } from "../archive/purge/intent.ts";
import { checkNoRepair } from "../archive/repair/journal.ts";
import { verifyArchive } from "../archive/verify/verify.ts";
import { sumIfThere } from "../archive/verify/verify-catalogue.ts";
import { createPace } from "../runtime/pace.ts";
import { inSlices } from "../runtime/slices.ts";
import { stopIf } from "./progress.ts";
import type { Source } from "./source.ts";

/**
 * Restoring, short of using it: read every file of the copy again, and compare what opening it would give with the
 * source. A second catalogue in memory would be as large as the first, so archive.json is compared as it is read: the same
 * state has the same bytes.
 */
export async function rehearse(source: Source, folder: string, options: VerifyOptions): Promise<Verification> {
  await checkNoRepair(folder);
  await checkNoUnfinishedPurge(folder);
  const { catalogue, position } = source;
  const { files, damage } = await verifyArchive({ folder, tables: catalogue.tables, position }, options);
  return { files, damage: [...damage, ...(await differences(source, folder, options.signal))] };
}

async function differences(
  { catalogue, identity, position }: Source,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<readonly Damage[]> {
  const found = await findHistoryEnd(folder);
  if (found?.archive !== identity.id || found.end.sha256 !== position.sha256) {
    const problem = inEnglish("leads to batch {batch}, not as the archive does to batch {due}", {
      batch: found?.end.batch ?? 0,
      due: position.batch,
    });
    return [{ file: catalogueFile, problem }];
  }
  const check = () => stopIf(signal);
  const theirs = await sumIfThere(path.join(folder, catalogueFile), check);
  return theirs === (await sumOfCatalogue(catalogue, check))
    ? []
    : [{ file: catalogueFile, problem: "differs from what the archive holds" }];
}

/** Of the `archive.json` that these tables make. */
export async function sumOfCatalogue(catalogue: WholeCatalogue, check: () => void): Promise<string> {
  const pace = createPace(check);
  const hash = createHash("sha256");
  for (const line of catalogueLines(catalogue, await inSlices(lineOrder(catalogue.tables)))) {
    await pace();
    hash.update(line);
  }
  return hash.digest("hex");
}
