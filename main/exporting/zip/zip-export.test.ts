import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256Of } from "../../archive/disk/sha256.ts";
import type { ExportJob } from "../export-transcripts.ts";
import { exportedFilesIn } from "../proof/exported-files.ts";
import { openZip } from "../proof/zip/open-zip.ts";
import { exportAll } from "../testing/export-all.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";

let parent = "";

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-zip-"));
});

afterEach(() => rm(parent, { recursive: true, force: true }));

const given: Partial<ExportJob> = { zip: true, now: () => new Date("2021-03-03T08:00:00Z") };

test("a zip holds the folder, each file with its sum; the same export is the same bytes", async () => {
  const archive = nastyArchive(30);
  const first = await exportAll(archive, parent, ["json", "markdown"], given);
  const second = await exportAll(archive, parent, ["json", "markdown"], given);
  expect((await readdir(parent)).sort()).toEqual([path.basename(second.folder), path.basename(first.folder)].sort());
  expect(path.basename(second.folder)).toBe(path.basename(first.folder).replace(/\.zip$/, " (2).zip"));
  const bytes = await readFile(first.folder);
  expect(bytes.length).toBe(first.zipBytes);
  expect(bytes.equals(await readFile(second.folder))).toBe(true);

  const parts = await openZip(exportedFilesIn(parent), path.basename(first.folder));
  const contents = new Map<string, Buffer>();
  const root = `${path.basename(first.folder, ".zip")}/`;
  for (const { name, pieces } of parts) {
    expect(name.startsWith(root)).toBe(true);
    contents.set(name.slice(root.length), await buffer(pieces()));
  }
  const sums = [...contents]
    .filter(([name]) => name !== "SHA256SUMS")
    .map(([name, held]) => `${sha256Of(held)}  ${name}`);
  const listed = contents.get("SHA256SUMS")?.toString().trimEnd().split("\n") ?? [];
  expect(new Set(sums)).toEqual(new Set(listed));
  expect(contents.size).toBe(first.files);
});

test("cancelled while it is packed, nothing is left", async () => {
  const cancel = new AbortController();
  const onProgress: ExportJob["onProgress"] = (_done, _total, stage) => {
    if (stage === "packing") cancel.abort();
  };
  const exporting = exportAll(madeArchive(50), parent, ["markdown"], { ...given, onProgress, signal: cancel.signal });
  await expect(exporting).rejects.toMatchObject({ code: "cancelled" });
  expect(await readdir(parent)).toEqual([]);
});
