import type { Staging } from "../../folder/staging.ts";
import type { WrittenFiles } from "../../folder/written-file.ts";
import type { Pace } from "../../pace.ts";
import type { ListedEntries } from "../proof-keeper.ts";
import { reportPage } from "./report-page.ts";
import { type ReportHead, reportNames } from "./report-schema.ts";

export type ReportContents = {
  readonly head: ReportHead;
  readonly files: WrittenFiles;
  readonly entries: ListedEntries;
};

/**
 * `report.json` and `REPORT.html`, and `SHA256SUMS` of all files, which `sha256sum -c` reads: by it alone everybody can
 * tell whether a file was changed.
 */
export async function writeReport(staging: Staging, contents: ReportContents, pace: Pace): Promise<void> {
  await writeJson(staging, contents, pace);
  await staging.writeFile(reportNames.page, reportPage(contents));
  const all = staging.written();
  const sums = await staging.openFile(reportNames.sums);
  for (const { path, sha256 } of all) await sums.write(`${sha256}  ${path}\n`);
  await sums.close();
}

/** The head, then a file and a record a line. */
async function writeJson(staging: Staging, { head, files, entries }: ReportContents, pace: Pace): Promise<void> {
  const file = await staging.openFile(reportNames.json);
  await file.write(`${JSON.stringify(head).slice(0, -1)},\n"files":[`);
  let before = "\n";
  for (const one of files) {
    await file.write(`${before}${JSON.stringify(one)}`);
    before = ",\n";
    await pace();
  }
  await file.write('\n],\n"records":[');
  before = "\n";
  for (const [id, { title, formats }] of entries) {
    await file.write(`${before}${JSON.stringify({ id, title, formats })}`);
    before = ",\n";
    await pace();
  }
  await file.write("\n]}\n");
  await file.close();
}
