import { appendFile, cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeTestFolder } from "./fixtures.ts";
import { segmentPath } from "./history/history-segment.ts";
import { createArchive, isArchive, openArchive } from "./open.ts";
import { writeReadme } from "./readme.ts";

const firstSegment = "000000000001.ndjson";

/** A folder as a making leaves it that is cut short just before its first batch. */
async function makeUnfinished(): Promise<string> {
  const folder = await makeTestFolder();
  await mkdir(path.join(folder, "history"), { recursive: true });
  await writeReadme(folder);
  await writeFile(segmentPath(folder, firstSegment), "");
  await writeFile(path.join(folder, "README.txt.0123456789ab.unfinished"), "");
  return folder;
}

async function onlyUnfinished(folder: string): Promise<void> {
  await rm(path.join(folder, "README.txt"));
  await rm(path.join(folder, "history"), { recursive: true });
}

async function create(folder: string) {
  const archive = await createArchive(folder, { name: "Port records" });
  onTestFinished(() => archive.close());
  return archive;
}

describe("a making that was cut short", () => {
  test.each([
    ["before the first batch", async () => {}],
    ["within the first batch", (folder: string) => appendFile(segmentPath(folder, firstSegment), '{"lectern":1,"bat')],
    ["with its pages lost", (folder: string) => appendFile(segmentPath(folder, firstSegment), Buffer.alloc(900))],
    ["before there was a segment", (folder: string) => rm(segmentPath(folder, firstSegment))],
    ["before there was a history", (folder: string) => rm(path.join(folder, "history"), { recursive: true })],
    ["before README.txt was there", (folder: string) => rm(path.join(folder, "README.txt"))],
    ["before anything was whole", onlyUnfinished],
  ])("%s is no archive yet, and does not stand in the way of making it", async (_when, damage) => {
    const folder = await makeUnfinished();
    await damage(folder);
    expect(await isArchive(folder)).toBe(false);
    await expect(openArchive(folder)).rejects.toMatchObject({ code: "archive-missing" });
    const archive = await create(folder);
    expect(archive).toMatchObject({ readOnly: false, notices: [] });
    expect((await readdir(folder)).filter((name) => name.endsWith(".unfinished"))).toEqual([]);
  });

  test.each([
    ["a README.txt of somebody else", (folder: string) => writeFile(path.join(folder, "README.txt"), "Dear reader")],
    ["a file more", (folder: string) => writeFile(path.join(folder, "letter.txt"), "Dear harbour master")],
    ["originals", (folder: string) => mkdir(path.join(folder, "originals"))],
    ["an unfinished file of somebody else", (folder: string) => writeFile(path.join(folder, "book.unfinished"), "")],
    ["a file in its history", (folder: string) => writeFile(path.join(folder, "history", "x"), "")],
  ])("with %s in it, the folder is left alone", async (_what, add) => {
    const folder = await makeUnfinished();
    await add(folder);
    const names = await readdir(folder, { recursive: true });
    await expect(createArchive(folder, { name: "x" })).rejects.toMatchObject({ code: "not-empty" });
    expect(await readdir(folder, { recursive: true })).toEqual(names);
  });

  test("after the first batch it is an archive", async () => {
    const archive = await create(await makeTestFolder());
    const folder = await makeTestFolder();
    await cp(path.join(archive.folder, "history"), path.join(folder, "history"), { recursive: true });
    await rm(path.join(folder, "history", "saved.json"), { force: true });
    expect(await isArchive(folder)).toBe(true);
    await expect(createArchive(folder, { name: "x" })).rejects.toMatchObject({ code: "not-empty" });
    const opened = await openArchive(folder, { readOnly: true });
    expect(opened.name).toBe("Port records");
  });
});
