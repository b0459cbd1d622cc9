import { cp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { sha256Of } from "../disk/sha256.ts";
import { createRecords, makeTestFolder, newTopic } from "../fixtures.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { segmentName } from "./history-segment.ts";
import { parseSaved, readSaved, replaceSaved, savedFile, savedText } from "./saved-mark.ts";

const segmentFile = `history/${segmentName(1)}`;

/** A folder as a crash leaves it: three batches, of which `archive.json` has the first, and a mark that names the last. */
async function makeCrashed(): Promise<string> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  await archive.commit(createRecords("topics", newTopic("Harbours")));
  await archive.commit(createRecords("topics", newTopic("Ferries")));
  const copy = await makeTestFolder();
  await markOf(archive.folder, 3);
  await cp(archive.folder, copy, { recursive: true, filter: (source) => !source.endsWith("writer.lock") });
  return copy;
}

/** The mark follows the acknowledgement: once it names this batch. */
async function markOf(folder: string, batch: number) {
  await expect.poll(() => readSaved(folder)).toMatchObject({ batch });
}

async function closed(folder: string): Promise<readonly string[]> {
  const archive = await openArchive(folder);
  await archive.close();
  return archive.notices;
}

describe("the mark of the last saved batch", () => {
  const anyPosition = fc.record({
    batch: fc.maxSafeNat(),
    sha256: fc.string().map((text) => sha256Of(text)),
    segment: fc.maxSafeNat().map(segmentName),
    end: fc.maxSafeNat(),
  });

  test("comes back as it was and has always the same length; no bit of it can change unseen", () => {
    fc.assert(
      fc.property(anyPosition, fc.nat(319), fc.nat(7), (position, at, bit) => {
        const bytes = Buffer.from(savedText(position));
        expect(bytes).toHaveLength(320);
        expect(parseSaved(bytes)).toEqual(position);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(parseSaved(bytes)).toBe("damaged");
      }),
      { numRuns: 1000 },
    );
  });

  test("of a newer form is not taken for damaged", () => {
    const content = '{"format":2,"more":true}';
    const bytes = Buffer.from(`{"saved":${content},"sum":"${sha256Of(content)}"}\n`);
    expect(() => parseSaved(bytes)).toThrow(expect.objectContaining({ code: "archive-newer" }));
  });

  test("names the last batch when the archive is closed", async () => {
    const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
    await archive.commit(createRecords("topics", newTopic("Harbours")));
    await archive.close();
    expect(await readSaved(archive.folder)).toMatchObject({ batch: 2, segment: segmentName(1) });
  });

  test("follows the history when its last batch counts though nobody was told of it", async () => {
    const folder = await makeCrashed();
    const three = await readSaved(folder);
    await rm(path.join(folder, savedFile));
    expect(await closed(folder)).toEqual([]);
    expect(await readSaved(folder)).toEqual(three);
  });
});

describe("the last batch", () => {
  const damages: readonly (readonly [string, (bytes: Buffer, last: number) => Buffer])[] = [
    ["flipped", (bytes, last) => bytes.fill((bytes[last + 40] ?? 0) ^ 1, last + 40, last + 41)],
    ["zeroed", (bytes, last) => bytes.fill(0, last)],
    ["cut short", (bytes, last) => bytes.subarray(0, last + 100)],
    ["gone", (bytes, last) => bytes.subarray(0, last)],
  ];

  test.each(damages)("%s, is damage where the mark names it, and left alone", async (_name, damage) => {
    const folder = await makeCrashed();
    const file = path.join(folder, segmentFile);
    const whole = await readFile(file);
    const broken = damage(Buffer.from(whole), whole.lastIndexOf('{"lectern"'));
    await writeFile(file, broken);
    for (const readOnly of [false, true]) {
      await expect(openArchive(folder, { readOnly })).rejects.toMatchObject({
        code: "archive-damaged",
        details: { file: segmentFile },
      });
    }
    expect((await verifyFolder(folder)).damage.map(({ file: name }) => name)).toEqual([segmentFile]);
    expect(await readFile(file)).toEqual(broken);
  });

  test("torn where no mark names it, is no damage", async () => {
    const folder = await makeCrashed();
    const file = path.join(folder, segmentFile);
    const whole = await readFile(file);
    await truncate(file, whole.length - 1);
    await rm(path.join(folder, savedFile));
    expect(await closed(folder)).toEqual([expect.stringContaining("was not finished")]);
  });

  test("of another history than the one that was saved, is damage", async () => {
    const folder = await makeCrashed();
    const mark = await readSaved(folder);
    if (typeof mark === "string") throw new Error(mark);
    await replaceSaved(folder, { ...mark, sha256: "1".repeat(64) });
    await expect(openArchive(folder)).rejects.toThrow(/has another batch 3 than history\/saved\.json names/);
    expect((await verifyFolder(folder)).damage).toHaveLength(1);
  });

  test("in a segment that is missing altogether, is named with it", async () => {
    const folder = await makeCrashed();
    const mark = await readSaved(folder);
    if (typeof mark === "string") throw new Error(mark);
    await replaceSaved(folder, { ...mark, batch: 4, segment: segmentName(4), end: 500 });
    await expect(openArchive(folder)).rejects.toMatchObject({ details: { file: `history/${segmentName(4)}` } });
  });
});

test("a damaged mark is told and verified; a writer sets it aside and makes a new one", async () => {
  const folder = await makeCrashed();
  const file = path.join(folder, savedFile);
  const whole = await readFile(file);
  const broken = Buffer.from(whole).fill("x", 100, 101);
  await writeFile(file, broken);
  const reader = await openArchive(folder, { readOnly: true });
  expect(reader.notices).toEqual([expect.stringContaining(savedFile)]);
  expect((await reader.verify()).damage).toEqual([{ file: savedFile, problem: "was changed: its sum is wrong" }]);
  expect(await readFile(file)).toEqual(broken);
  expect(await closed(folder)).toEqual(reader.notices);
  expect(await readFile(file)).toEqual(whole);
  const names = await readdir(path.join(folder, "damaged"), { recursive: true });
  const kept = names.find((name) => name.endsWith(sha256Of(broken))) ?? "";
  expect(await readFile(path.join(folder, "damaged", kept))).toEqual(broken);
  expect(await closed(folder)).toEqual([]);
});
