import type { Staging } from "../../folder/staging.ts";
import type { WrittenFile } from "../../folder/written-file.ts";
import type { Pace } from "../../pace.ts";
import type { ListedEntries } from "../proof-keeper.ts";
import { reportPage } from "./report-page.ts";
import { type ReportHead, reportNames } from "./report-schema.ts";

export type ReportContents = {
  readonly head: ReportHead;
  readonly files: readonly WrittenFile[];
  readonly entries: ListedEntries;
};

/**
 * `report.json` and `REPORT.html`, and `SHA256SUMS` of all files, which `sha256sum -c` reads: by it alone everybody can
 * tell whether a file was changed.
 */
export async function writeReport(staging: Staging, contents: ReportContents, pace: Pace): Promise<void> {
  await writeJson(staging, contents, pace);
  await staging.writeFile(reportNames.page, reportPage(contents));
  const sums = staging.written().map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  await staging.writeFile(reportNames.sums, sums.join(""));
}

/** The head, then a file and a record a line. */
async function writeJson(staging: Staging, { head, files, entries }: ReportContents, pace: Pace): Promise<void> {
  const file = await staging.openFile(reportNames.json);
  await file.write(`${JSON.stringify(head).slice(0, -1)},\n"files":[`);
  for (const [n, one] of files.entries()) {
    await file.write(`${n === 0 ? "" : ","}\n${JSON.stringify(one)}`);
    await pace();
  }
  await file.write('\n],\n"records":[');
  let before = "\n";
  for await (const some of entries) {
    for (const [id, { title, formats }] of some) {
      await file.write(`${before}${JSON.stringify({ id, title, formats })}`);
      before = ",\n";
      await pace();
    }
  }
  await file.write("\n]}\n");
  await file.close();
}
