import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LecternError } from "../../shared/contract/error.ts";
import { exportFormats } from "../../shared/contract/export-formats.ts";
import { holdOf } from "../runtime/testing/hold-of.ts";
import { type ExportJob, exportTranscripts } from "./export-transcripts.ts";
import { parseExport } from "./json/parse-export.ts";
import { type SmallArchive, sha256Of, sourceOf, testId } from "./testing/arbitrary-archive.ts";
import { madeArchive } from "./testing/made-transcript.ts";

let parent = "";

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-export-"));
});

afterEach(() => rm(parent, { recursive: true, force: true }));

function jobOf(archive: SmallArchive, given: Partial<ExportJob> = {}): ExportJob {
  return {
    source: sourceOf(archive),
    ids: [...archive.tables.transcripts.keys()],
    formats: ["json", "csv", "markdown"],
    folder: parent,
    onProgress: () => {},
    signal: new AbortController().signal,
    now: () => new Date(2021, 2, 3, 12),
    ...given,
  };
}

test("the report counts what stands in the folder; progress ends at the total", async () => {
  const progress: [number, number][] = [];
  const held = { id: testId("transcript", 9), title: "Held", reason: "It is withdrawn." };
  const onProgress: ExportJob["onProgress"] = (done, total, stage) => {
    if (stage === "writing") progress.push([done, total]);
  };
  const report = await exportTranscripts(jobOf(madeArchive(3), { onProgress, leftOut: [held] }));
  expect(report).toMatchObject({ transcripts: 3, files: 16, leftOut: [held], proof: { differences: 0 } });
  expect(report.folder).toBe(path.join(parent, "Harbour Papers 2021-03-03"));
  expect((await readdir(report.folder)).toSorted()).toEqual([
    "REPORT.html",
    "SHA256SUMS",
    "csv",
    "lectern.json",
    "markdown",
    "report.json",
  ]);
  expect(await readdir(parent)).toEqual(["Harbour Papers 2021-03-03"]);
  expect(progress).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test("exports at the same moment each get a folder of their own", async () => {
  await writeFile(path.join(parent, "Harbour Papers 2021-03-03"), "a file of that name");
  const reports = await Promise.all([1, 2, 3].map(() => exportTranscripts(jobOf(madeArchive(2)))));
  const names = reports.map(({ folder }) => path.basename(folder));
  const numbered = [2, 3, 4].map((n) => `Harbour Papers 2021-03-03 (${n})`);
  expect(new Set(names)).toEqual(new Set(numbered));
  expect(await readdir(parent)).toHaveLength(4);
});

test("a transcript whose file is damaged is named, the rest goes out", async () => {
  const archive = madeArchive(3);
  const [, bad] = [...archive.tables.transcripts.values()];
  const source = sourceOf(archive);
  const text = (name: string) =>
    name === bad?.text
      ? Promise.reject(new LecternError("archive-damaged", "The file texts/ab is damaged."))
      : source.text(name);
  const gone = testId("transcript", 99);
  const ids = [...archive.tables.transcripts.keys(), gone];
  const report = await exportTranscripts(jobOf(archive, { source: { ...source, text }, ids }));
  expect(report.transcripts).toBe(2);
  expect(report.leftOut).toEqual([
    { id: bad?.id, title: bad?.title, reason: "The file texts/ab is damaged." },
    { id: gone, title: "", reason: "It is no longer in the archive." },
  ]);
});

test("cancelled at any moment: nothing more is written and nothing is left", async () => {
  const archive = madeArchive(400, {}, " and more".repeat(1_000));
  for (const after of [0, 1, 7, 150, 399, 400]) {
    const cancel = new AbortController();
    let last = 0;
    const onProgress = (done: number) => {
      last = done;
      if (done === after) cancel.abort();
    };
    if (after === 0) cancel.abort();
    const exporting = exportTranscripts(jobOf(archive, { onProgress, signal: cancel.signal }));
    await expect(exporting).rejects.toMatchObject({ code: "cancelled" });
    expect(last).toBe(after);
    expect(await readdir(parent)).toEqual([]);
  }
});

test("a failure on the way leaves nothing and crosses as it was", async () => {
  const archive = madeArchive(3);
  const source = { ...sourceOf(archive), text: () => Promise.reject(new LecternError("disk", "The drive is gone.")) };
  await expect(exportTranscripts(jobOf(archive, { source }))).rejects.toMatchObject({ message: "The drive is gone." });
  expect(await readdir(parent)).toEqual([]);
});

test("a folder that is not there, is a file, or goes away during the export is a disk error", async () => {
  const archive = madeArchive(3);
  const missing = path.join(parent, "gone");
  await expect(exportTranscripts(jobOf(archive, { folder: missing }))).rejects.toMatchObject({ code: "disk" });
  const file = path.join(parent, "file");
  await writeFile(file, "");
  await expect(exportTranscripts(jobOf(archive, { folder: file }))).rejects.toMatchObject({ code: "disk" });
  await mkdir(missing);
  const source = sourceOf(archive);
  const text = async (name: string) => {
    await rm(missing, { recursive: true, force: true });
    return source.text(name);
  };
  const job = jobOf(archive, { folder: missing, source: { ...source, text } });
  await expect(exportTranscripts(job)).rejects.toMatchObject({ code: "disk" });
  expect(await readdir(parent)).toEqual(["file"]);
});

test("the thread is never held for long, whatever the size", async () => {
  const archive = madeArchive(40, {}, " and more".repeat(200_000));
  const { looks, longest } = await holdOf(() => exportTranscripts(jobOf(archive, { formats: ["json"] })));
  // 72 MB in pieces of 64 kB, with a look before each.
  expect(looks).toBeGreaterThan(1_000);
  expect(longest).toBeLessThan(20);
});

test("withheld words are in no file of any format, and the JSON comes back sound", async () => {
  const archive = madeArchive(2, {}, " of 412 crowns, and nobody was told.\n");
  const [first] = [...archive.tables.transcripts.values()];
  if (!first) throw new Error("no transcript");
  const words = "412 crowns";
  const passage = {
    id: testId("passage", 1),
    transcript: first.id,
    text: first.text,
    start: 10,
    end: 20,
    exact: words,
  };
  const passages = new Map([[passage.id, { ...passage, suffix: ", and nobody", withheld: "private" }]]);
  const held = { ...archive, tables: { ...archive.tables, passages } };
  const onlyFirst = { ids: [first.id], formats: exportFormats };
  const report = await exportTranscripts(jobOf(held, onlyFirst));
  expect(report).toMatchObject({ transcripts: 1, redacted: 1, leftOut: [] });
  for (const file of await readdir(report.folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const content = await readFile(path.join(file.parentPath, file.name), "utf8");
    expect(content, file.name).not.toContain(words);
  }
  const readBack = async (folder: string) => await parseExport(await readFile(path.join(folder, "lectern.json")));
  const back = await readBack(report.folder);
  expect(back?.damaged.size).toBe(0);
  expect(back?.transcripts[0]?.text).toContain("of [withheld: private], and nobody was told.");
  expect(back?.passages[0]).toMatchObject({ exact: "[withheld: private]", withheld: "private" });
  const whole = await exportTranscripts(jobOf(held, { ...onlyFirst, formats: ["json"], withheldPassages: true }));
  expect(whole.redacted).toBe(0);
  expect((await readBack(whole.folder))?.passages[0]?.exact).toBe(words);
});

test("an earlier text that stays behind for withheld words is not told as damaged", async () => {
  const archive = madeArchive(1, {}, " of 412 crowns, and nobody was told.\n");
  const [first] = [...archive.tables.transcripts.values()];
  const passage = { transcript: first?.id ?? "", start: 10, end: 20, exact: "412 crowns" };
  const passages = [
    { ...passage, id: testId("passage", 1), text: first?.text ?? "", withheld: "private" },
    { ...passage, id: testId("passage", 2), text: sha256Of("an earlier text") },
  ];
  const tables = { ...archive.tables, passages: new Map(passages.map((one) => [one.id, one])) };
  const report = await exportTranscripts(jobOf({ ...archive, tables }, { formats: ["json"] }));
  expect(report).toMatchObject({ transcripts: 1, redacted: 1 });
  expect(JSON.stringify(report.remarks)).not.toContain("damaged");
});

test("a transcript is left out when nobody can say where its withheld words are", async () => {
  const archive = madeArchive(2);
  const [first] = [...archive.tables.transcripts.values()];
  const passage = { id: testId("passage", 1), transcript: first?.id ?? "", start: 0, end: 4, exact: "Text" };
  const lost = { ...passage, text: sha256Of("an earlier text"), withheld: "private" };
  const tables = { ...archive.tables, passages: new Map([[lost.id, lost]]) };
  const report = await exportTranscripts(jobOf({ ...archive, tables }));
  expect(report.transcripts).toBe(1);
  expect(report.leftOut).toEqual([
    { id: first?.id, title: first?.title, reason: expect.stringContaining("lost its place") },
  ]);
});
