import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Tables } from "../../shared/records/record.ts";
import { mapInFlight } from "./in-flight.ts";
import { listNames } from "./list-names.ts";
import { readingBody, readingLabel, readingsFolder } from "./reading-store.ts";
import type { Report } from "./verify.ts";
import { verifyFile, verifySum } from "./verify-sum.ts";

type Found = {
  readonly originals: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly readings: ReadonlySet<string>;
};

/** Originals and texts against their names, readings against the sums in them; and that all that transcripts name is there. */
export async function verifyStores(folder: string, tables: Tables, report: Report): Promise<void> {
  const found = {
    originals: await verifyContent(folder, "originals", "", report),
    texts: await verifyContent(folder, "texts", ".txt", report),
    readings: await verifyReadings(folder, report),
  };
  reportMissing(tables, found, report);
}

function reportMissing(tables: Tables, found: Found, report: Report): void {
  const missing = new Set<string>();
  for (const { original, text } of tables.transcripts.values()) {
    if (!found.originals.has(original)) missing.add(contentLabel("originals", original, ""));
    if (!found.texts.has(text)) missing.add(contentLabel("texts", text, ".txt"));
    if (!found.readings.has(text)) missing.add(readingLabel(text));
  }
  for (const file of missing) report.damaged(file, "is missing, though a transcript names it");
}

async function verifyContent(
  folder: string,
  name: string,
  extension: string,
  report: Report,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const shard of await listNames(path.join(folder, name))) {
    const files = await listNames(path.join(folder, name, shard));
    // Whatever else a system or a crash left there is not the archive's.
    const sums = files.filter((file) => file === `${sumIn(file)}${extension}` && file.startsWith(shard)).map(sumIn);
    await mapInFlight(sums, async (sum) => {
      const label = contentLabel(name, sum, extension);
      found.add(sum);
      await verifySum(folder, label, sum, report);
    });
  }
  return found;
}

async function verifyReadings(folder: string, report: Report): Promise<ReadonlySet<string>> {
  const files = await listNames(path.join(folder, readingsFolder));
  const sums = files.filter((file) => file === `${sumIn(file)}.json`).map(sumIn);
  await mapInFlight(sums, async (sum) => {
    const label = readingLabel(sum);
    await verifyFile(
      label,
      report,
      async () => readingBody(sum, await readFile(path.join(folder, label))) !== undefined,
    );
  });
  return new Set(sums);
}

/** The sum that a file's name begins with; empty when it begins with none. */
function sumIn(file: string): string {
  return /^[0-9a-f]{64}/.exec(file)?.[0] ?? "";
}

function contentLabel(name: string, sha256: string, extension: string): string {
  return `${name}/${sha256.slice(0, 2)}/${sha256}${extension}`;
}
