import type { Tables } from "../../shared/records/record.ts";
import { eachOf } from "../runtime/each-of.ts";
import { contentFile, isWholeContent, listContentFiles } from "./content-files.ts";
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
  for (const label of missingContents(tables, found)) {
    report.damaged(label, "is missing, though a transcript names it");
  }
}

/** What transcripts name and is not among these. */
function missingContents(tables: Tables, found: ReadonlySet<string>): ReadonlySet<string> {
  const missing = new Set<string>();
  for (const { original, text } of tables.transcripts.values()) {
    const named = [contentFile("originals", original), contentFile("texts", text), contentFile("readings", text)];
    for (const { label } of named) if (!found.has(label)) missing.add(label);
  }
  return missing;
}
