import { appendFile, mkdir, readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Archive } from "../archive/archive.ts";
import { createRecords, newTopic, stateOf } from "../archive/fixtures.ts";
import { findHistoryEnd } from "../archive/history/history-end.ts";
import { listSegments, segmentPath } from "../archive/history/history-segment.ts";
import { createHistoryWriter } from "../archive/history/history-writer.ts";
import { replaceSaved } from "../archive/history/saved-mark.ts";
import { stepLine } from "../archive/history/step-lines.ts";
import { createArchive, openArchive, verifyFolder } from "../archive/open.ts";
import { listContentFiles } from "../archive/stores/content-files.ts";
import { newId } from "../runtime/new-id.ts";
import { atOnce } from "../runtime/slices.ts";
import { backUp } from "./back-up.ts";
import { addTranscript, makePlaces } from "./backup.fixture.ts";
import { planBackup } from "./plan.ts";
import { sourceOf } from "./source.ts";

describe("a backup", () => {
  it("is a verified archive of its own, without lock and cache", async () => {
    const { archive, copy } = await makePlaces();
    await addTranscript(archive, "Harbour dues");
    await mkdir(path.join(archive.folder, "cache"));
    const report = await backUp(archive, copy);
    expect(report).toMatchObject({ folder: copy, batch: archive.sequence(), transcripts: 1, damage: [] });
    expect(report.copied.files).toBe(3);
    expect((await readdir(copy)).sort()).toEqual([
      "README.txt",
      "archive.json",
      "history",
      "manifest.json",
      "originals",
      "readings",
      "texts",
    ]);
    expect(await verifyFolder(copy)).toMatchObject({ damage: [] });
    const restored = await openArchive(copy);
    expect(stateOf(restored.tables)).toEqual(stateOf(archive.tables));
    expect([restored.id, restored.sequence()]).toEqual([archive.id, archive.sequence()]);
    await restored.close();
  });

  it("takes only what is new, and nothing when nothing is", async () => {
    const { archive, copy } = await makePlaces();
    for (const title of ["One", "Two", "Three"]) await addTranscript(archive, title);
    const first = await planBackup(sourceOf(archive), copy);
    expect((await backUp(archive, copy)).copied).toEqual({ files: 9, bytes: await bytesIn(archive.folder) });
    expect(first.bytes).toBeGreaterThan(await bytesIn(archive.folder));
    await addTranscript(archive, "Four");
    const before = await stat(path.join(copy, "archive.json"));
    expect(await backUp(archive, copy)).toMatchObject({ transcripts: 4, copied: { files: 3 }, damage: [] });
    const after = await stat(path.join(copy, "archive.json"));
    expect(await backUp(archive, copy)).toMatchObject({ transcripts: 4, copied: { files: 0, bytes: 0 }, damage: [] });
    const last = await stat(path.join(copy, "archive.json"));
    expect([after.ino === before.ino, last.ino === after.ino]).toEqual([false, true]);
  });

  it("takes only the end of the history's last segment, unless what is there is no beginning of it", async () => {
    const { archive, copy } = await makePlaces();
    await addTranscript(archive, "One");
    await backUp(archive, copy);
    const segment = segmentPath(copy, "000000000001.ndjson");
    const first = await stat(segment);
    await addTranscript(archive, "Two");
    expect(await backUp(archive, copy)).toMatchObject({ transcripts: 2, damage: [] });
    expect((await stat(segment)).ino).toBe(first.ino);
    await addTranscript(archive, "Three");
    // As a kill leaves it: some of the next batch, and then what was never there.
    await appendFile(
      segment,
      (await readFile(segmentPath(archive.folder, "000000000001.ndjson"))).subarray((await stat(segment)).size, -40),
    );
    expect(await backUp(archive, copy)).toMatchObject({ transcripts: 3, damage: [] });
    expect((await stat(segment)).ino).toBe(first.ino);
    await addTranscript(archive, "Four");
    await appendFile(segment, "\0".repeat(30));
    expect(await backUp(archive, copy)).toMatchObject({ transcripts: 4, damage: [] });
    expect((await stat(segment)).ino).not.toBe(first.ino);
    expect(await verifyFolder(copy)).toMatchObject({ damage: [] });
  });

  it("clears what one before it left unfinished when it was killed", async () => {
    const { archive, copy } = await makePlaces();
    await addTranscript(archive, "One");
    await backUp(archive, copy);
    const shard = (await readdir(path.join(copy, "texts")))[0] ?? "";
    const places = ["archive.json", "history/000000000001.ndjson", `texts/${shard}/a.txt`, "readings/b.json"];
    const left = places.map((place) => path.join(copy, `${place}.0123456789ab.unfinished`));
    for (const file of left) await writeFile(file, "half");
    await backUp(archive, copy);
    for (const file of left) await expect(stat(file)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("of an archive that another program writes to stops at the last batch known to be saved", async () => {
    const { archive, copy } = await makePlaces();
    await addTranscript(archive, "Saved");
    const saved = archive.snapshot().history;
    await addTranscript(archive, "Just being written");
    await replaceSaved(archive.folder, saved);
    const reader = await openArchive(archive.folder, { readOnly: true, onlySaved: true });
    expect(await backUp(reader, copy)).toMatchObject({ batch: saved.batch, transcripts: 1, damage: [] });
    await reader.close();
    expect((await findHistoryEnd(copy))?.end).toEqual(saved);
  });

  it("copies no sealed part of the history again", async () => {
    const { archive, copy } = await makePlaces();
    await seal(archive);
    const reopened = await openArchive(archive.folder);
    await backUp(reopened, copy);
    const segments = await listSegments(copy);
    expect(segments.length).toBeGreaterThan(3);
    const inodes = async () => Promise.all(segments.map(async (name) => (await stat(segmentPath(copy, name))).ino));
    const before = await inodes();
    await addTranscript(reopened, "Later");
    expect(await backUp(reopened, copy)).toMatchObject({ damage: [] });
    const after = await inodes();
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    await reopened.close();
  });

  it("is of one moment while the archive goes on changing", async () => {
    const { archive, copy } = await makePlaces();
    await addTranscript(archive, "Before");
    let isDone = false;
    const making = backUp(archive, copy).finally(() => {
      isDone = true;
    });
    for (let n = 0; !isDone || n < 20; n += 1) {
      await addTranscript(archive, `Meanwhile ${n}`);
      if (n % 5 === 0) await archive.fold();
    }
    expect(await making).toMatchObject({ transcripts: 1, damage: [] });
    expect(await backUp(archive, copy)).toMatchObject({ transcripts: archive.tables.transcripts.size, damage: [] });
  });

  it("puts right what was damaged in the copy, and keeps a good copy of what is damaged in the archive", async () => {
    const { archive, copy } = await makePlaces();
    const { original, text } = await addTranscript(archive, "Pilotage");
    await backUp(archive, copy);
    const inCopy = path.join(copy, path.relative(archive.folder, archive.texts.pathOf(text)));
    await writeFile(inCopy, "changed in the copy");
    expect(await backUp(archive, copy)).toMatchObject({ copied: { files: 1 }, damage: [] });
    expect(await verifyFolder(copy)).toMatchObject({ damage: [] });
    await writeFile(archive.originals.pathOf(original), "changed in the archive");
    const elsewhere = `${copy} 2`;
    const { damage } = await backUp(archive, elsewhere);
    expect(damage).toMatchObject([{ file: path.relative(archive.folder, archive.originals.pathOf(original)) }]);
    expect(damage[0]?.problem).toMatch(/was not copied from the archive: .*its sum is wrong/);
    expect(await backUp(archive, copy)).toMatchObject({ damage: [] });
    expect(await verifyFolder(copy)).toMatchObject({ damage: [] });
  });
});

describe("a backup is refused", () => {
  it("inside the archive, also by another way there", async () => {
    const { archive } = await makePlaces();
    for (const inside of [archive.folder, path.join(archive.folder, "copies", "one")]) {
      await expect(backUp(archive, inside)).rejects.toMatchObject({ code: "bad-request" });
    }
    expect(await readdir(archive.folder)).not.toContain("copies");
  });

  it("in a folder that holds anything else", async () => {
    const { archive, copy } = await makePlaces();
    await mkdir(copy);
    await writeFile(path.join(copy, "letters.txt"), "not a copy");
    await expect(backUp(archive, copy)).rejects.toMatchObject({ code: "not-empty" });
    expect(await readdir(copy)).toEqual(["letters.txt"]);
  });

  it("where the copy of another archive stands", async () => {
    const { archive, copy } = await makePlaces();
    await (await createArchive(copy, { name: "Another" })).close();
    const before = await readFile(path.join(copy, "archive.json"));
    await expect(backUp(archive, copy)).rejects.toMatchObject({ code: "conflict", message: /another archive/ });
    expect(await readFile(path.join(copy, "archive.json"))).toEqual(before);
  });

  it("where somebody worked in the copy: it is ahead, or went another way", async () => {
    const { archive, copy } = await makePlaces();
    await addTranscript(archive, "Common");
    await backUp(archive, copy);
    const restored = await openArchive(copy);
    await addTranscript(restored, "Only in the copy");
    await restored.close();
    const end = (await findHistoryEnd(copy))?.end;
    await expect(backUp(archive, copy)).rejects.toMatchObject({ code: "conflict", message: /ahead of the archive/ });
    await addTranscript(archive, "Only in the archive");
    await expect(backUp(archive, copy)).rejects.toMatchObject({ code: "conflict", message: /different ways/ });
    for (let n = 0; n < 3; n += 1) await addTranscript(archive, "And more");
    await expect(backUp(archive, copy)).rejects.toMatchObject({ code: "conflict", message: /different ways/ });
    expect((await findHistoryEnd(copy))?.end).toEqual(end);
  });

  it("while another program writes to the copy", async () => {
    const { archive, copy } = await makePlaces();
    await backUp(archive, copy);
    const other = await openArchive(copy, { program: "The archivist" });
    await expect(backUp(archive, copy)).rejects.toMatchObject({ code: "archive-locked", message: /The archivist/ });
    await other.close();
  });

  it("when the history of the archive is damaged: a good copy of it stays", async () => {
    const { archive, copy } = await makePlaces();
    await addTranscript(archive, "Kept");
    await backUp(archive, copy);
    await archive.close();
    const readOnly = await openArchive(archive.folder, { readOnly: true });
    const segment = segmentPath(archive.folder, "000000000001.ndjson");
    const bytes = await readFile(segment);
    await writeFile(segment, bytes.with(400, (bytes[400] ?? 0) ^ 1));
    await expect(backUp(readOnly, copy)).rejects.toMatchObject({ code: "archive-damaged" });
    expect(await readFile(segmentPath(copy, "000000000001.ndjson"))).toEqual(Buffer.from(bytes));
    await readOnly.close();
  });

  it("when the copy lost the end of its history", async () => {
    const { archive, copy } = await makePlaces();
    await addTranscript(archive, "Kept");
    await backUp(archive, copy);
    await truncate(segmentPath(copy, "000000000001.ndjson"), 600);
    await expect(backUp(archive, copy)).rejects.toMatchObject({ code: "archive-damaged" });
  });
});

/** What the originals, texts and readings take. */
async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for await (const { label } of listContentFiles(folder)) bytes += (await stat(path.join(folder, label))).size;
  return bytes;
}

/** Close it and add segments of a few batches each. */
async function seal(archive: Archive): Promise<void> {
  const position = archive.snapshot().history;
  await archive.close();
  const writer = createHistoryWriter(archive.folder, archive.id, position, 700);
  for (let n = 0; n < 12; n += 1) {
    const { changes, deed } = createRecords("topics", newTopic(`Topic ${n}`));
    const step = {
      id: newId("step"),
      at: new Date().toISOString(),
      writer: newId("writer"),
      deed,
      changes: [...changes],
    };
    await writer.append([atOnce(stepLine(step))]);
  }
  await writer.close();
}
