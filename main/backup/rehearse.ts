import type { Damage } from "../../shared/contract/damage.ts";
import { recordKinds } from "../../shared/records/change.ts";
import type { Verification, VerifyOptions } from "../archive/archive.ts";
import type { Catalogue } from "../archive/catalogue/catalogue.ts";
import { catalogueFile } from "../archive/catalogue/catalogue-parser.ts";
import { openArchive } from "../archive/open.ts";
import { createPace } from "../runtime/pace.ts";
import { stopIf } from "./progress.ts";
import type { Source } from "./source.ts";

/** Restoring, short of using it: open the copy, read every file again, and compare what it holds with the source. */
export async function rehearse(source: Source, folder: string, options: VerifyOptions): Promise<Verification> {
  const copy = await openArchive(folder, { readOnly: true, check: () => stopIf(options.signal) });
  try {
    const { files, damage } = await copy.verify(options);
    return { files, damage: [...damage, ...(await differences(source.catalogue, copy.snapshot(), options.signal))] };
  } finally {
    await copy.close();
  }
}

async function differences(ours: Catalogue, theirs: Catalogue, signal: AbortSignal | undefined): Promise<Damage[]> {
  if (theirs.identity?.id !== ours.identity?.id || theirs.history.sha256 !== ours.history.sha256) {
    const problem = `ends after batch ${theirs.history.batch}, not as the archive does after batch ${ours.history.batch}`;
    return [{ file: catalogueFile, problem }];
  }
  const pace = createPace(() => stopIf(signal));
  let different = 0;
  for (const kind of recordKinds) {
    const copied = theirs.tables[kind];
    if (copied.size !== ours.tables[kind].size) different += 1;
    for (const [id, record] of ours.tables[kind]) {
      await pace();
      if (JSON.stringify(copied.get(id)) !== JSON.stringify(record)) different += 1;
    }
  }
  if (different === 0) return [];
  return [{ file: catalogueFile, problem: `differs from the archive in ${different} places` }];
}
