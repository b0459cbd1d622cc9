import path from "node:path";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { eachOf } from "../../runtime/each-of.ts";
import { isThere } from "../disk/is-there.ts";
import { contentFile, isWholeContent, listContentFiles } from "../stores/content-files.ts";
import type { Report } from "./verify.ts";
import { verifyFile } from "./verify-sum.ts";

/** Beyond what Node's threads do at the same time, more in flight only cost memory. */
const filesAtOnce = 16;

/** Originals and texts against their names, readings against the sums in them; and that all that transcripts name is there. */
export async function verifyStores(folder: string, tables: Tables, report: Report): Promise<void> {
  const found = new Set<string>();
  await eachOf(listContentFiles(folder), filesAtOnce, async (file) => {
    found.add(file.label);
    await verifyFile(file.label, report, () => isWholeContent(folder, file, report.checkCancelled));
  });
  await reportMissing(folder, tables, report, found);
}

/** Look for every file that transcripts name, but for those that were found. */
export async function reportMissing(
  folder: string,
  tables: Tables,
  report: Report,
  found: ReadonlySet<string> = new Set(),
): Promise<void> {
  const wanted = new Set<string>();
  for (const transcript of tables.transcripts.values()) {
    for (const { label } of filesOf(transcript)) if (!found.has(label)) wanted.add(label);
  }
  for (const label of wanted) {
    report.checkCancelled();
    await report.rest?.();
    // An import may have put it there since the folders were listed.
    if (!(await isThere(path.join(folder, label)))) report.damaged(label, "is missing, though a transcript names it");
  }
}

/** Its original, its text with the reading, and every text that it had before. */
function filesOf({ original, text, revisions = [] }: Transcript) {
  const earlier = revisions.flatMap(({ before, text: then }) => (before === undefined ? [then] : [before, then]));
  return [
    contentFile("originals", original),
    contentFile("texts", text),
    contentFile("readings", text),
    ...earlier.map((sum) => contentFile("texts", sum)),
  ];
}
