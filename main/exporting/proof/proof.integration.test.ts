import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { exportFormats } from "../../../shared/contract/export-formats.ts";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { sayHeard } from "../../../shared/language/heard.ts";
import { speak } from "../../../shared/language/language.ts";
import { smallArchives } from "../testing/arbitrary-archive.ts";
import { exportAll } from "../testing/export-all.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { checkExport } from "./check-export.ts";
import type { LedgerEntry } from "./ledger.ts";
import { setWords } from "./set-words.ts";

/** Of these some transcripts go alone: what has a date, or times; or their topics. */
const partial: readonly ExportFormat[] = ["biblatex", "skos", "vtt", "srt"];

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-proof-"));
});

afterEach(() => speak("en"));

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

test("every set of facts has a name in the languages of the window", async () => {
  const { folder } = await exportAll(nastyArchive(30), parent, exportFormats);
  const { records } = JSON.parse(await readFile(path.join(folder, "report.json"), "utf8"));
  const all = records.flatMap(({ formats }: LedgerEntry) =>
    Object.values(formats).flatMap((sets) => Object.keys(sets)),
  );
  const names = [...new Set<string>(all)].sort();
  expect(names.length).toBeGreaterThan(30);
  await speak("ru");
  expect(names.filter((name) => sayHeard(setWords(name)) === setWords(name))).toEqual([]);
  expect(sayHeard(setWords("links to topics in the tables"))).toBe("связи с темами в таблицах");
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
