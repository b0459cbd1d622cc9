import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ExportFormat, exportFormats } from "../../../shared/contract/exports.ts";
import { smallArchives } from "../testing/arbitrary-archive.ts";
import { exportAll } from "../testing/export-all.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { checkExport } from "./check-export.ts";

/** Of these some transcripts go alone: what has a date, or times; or their topics. */
const partial: readonly ExportFormat[] = ["biblatex", "skos", "vtt", "srt"];

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-proof-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test("what is written of the nastiest archive is read back without a difference, then and later", async () => {
  const archive = nastyArchive(300);
  const { folder, proof, transcripts, files } = await exportAll(archive, parent, exportFormats);
  expect(transcripts).toBe(300);
  expect(proof.listed).toEqual([]);
  for (const format of exportFormats) {
    expect(proof.readBack[format], format).toBeGreaterThanOrEqual(partial.includes(format) ? 60 : 300);
  }
  // The report, its page and the list of sums came after.
  expect(proof.files).toBe(files - 3);
  const later = await checkExport(folder);
  expect(later).toMatchObject({ ...proof, differences: 0, report: { transcripts: 300, proof } });
});

test("any archive is read back without a difference", async () => {
  await fc.assert(
    fc.asyncProperty(smallArchives, async (archive) => {
      const { proof } = await exportAll(archive, parent, exportFormats);
      expect(proof.listed).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
