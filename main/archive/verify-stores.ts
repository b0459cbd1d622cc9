import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Tables } from "../../shared/records/record.ts";
import { hasErrorCode, isSystemError } from "./disk-error.ts";
import { readingBody, readingLabel, readingsFolder } from "./reading-store.ts";
import { sumOfFile } from "./sha256.ts";
import type { Report } from "./verify.ts";

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
  for (const shard of await listFolder(path.join(folder, name))) {
    if (!shard.isDirectory()) continue;
    for (const { name: file } of await listFolder(path.join(folder, name, shard.name))) {
      const sha256 = file.slice(0, 64);
      const label = contentLabel(name, sha256, extension);
      // Whatever else a system or a crash left there is not the archive's.
      if (label !== `${name}/${shard.name}/${file}`) continue;
      report.checkCancelled();
      found.add(sha256);
      await verifyFile(label, report, async () => (await sumOfFile(path.join(folder, label))) === sha256);
    }
  }
  return found;
}

async function verifyReadings(folder: string, report: Report): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { name } of await listFolder(path.join(folder, readingsFolder))) {
    const sha256 = name.slice(0, 64);
    const label = readingLabel(sha256);
    if (label !== `${readingsFolder}/${name}`) continue;
    report.checkCancelled();
    found.add(sha256);
    await verifyFile(
      label,
      report,
      async () => readingBody(sha256, await readFile(path.join(folder, label))) !== undefined,
    );
  }
  return found;
}

async function verifyFile(label: string, report: Report, isWhole: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await isWhole())) report.damaged(label, "was changed: its sum is wrong");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    report.damaged(label, `cannot be read: ${error.message}`);
  }
  report.read();
}

function contentLabel(name: string, sha256: string, extension: string): string {
  return `${name}/${sha256.slice(0, 2)}/${sha256}${extension}`;
}

async function listFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return [];
    throw error;
  }
}
