import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Archive } from "../archive.ts";
import { sha256Of } from "../disk/sha256.ts";
import { createRecords, makeTestFolder, nastyString, newReading, newTranscript } from "../fixtures.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";

async function makeArchive(): Promise<Archive> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  return archive;
}

/** An archive of one transcript with all its files, closed. */
async function makeWhole(): Promise<{ folder: string; original: string; text: string }> {
  const archive = await makeArchive();
  const original = await archive.originals.put(Buffer.from("Minutes\r\n"));
  const text = await archive.texts.put(Buffer.from("Minutes\n"));
  await archive.readings.put(text, newReading("page"));
  await archive.commit(createRecords("transcripts", newTranscript("Minutes", { original, text })));
  await archive.close();
  return { folder: archive.folder, original, text };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

async function namesOf(folder: string): Promise<readonly string[]> {
  return (await verifyFolder(folder)).damage.map(({ file }) => file);
}

describe("originals and texts", () => {
  test("are named by their bytes and come back as they were, many at once", async () => {
    const { originals, folder } = await makeArchive();
    const all = Array.from({ length: 60 }, (_, n) => Buffer.from(`file ${n % 50}`));
    const names = await originals.putAll(all);
    expect(names).toEqual(all.map((bytes) => sha256Of(bytes)));
    for (const [index, name] of names.entries()) expect(await originals.get(name)).toEqual(all[index]);
    expect((await filesIn(path.join(folder, "originals"))).length).toBe(50);
    expect(path.relative(folder, originals.pathOf(names[0] ?? ""))).toBe(
      path.join("originals", (names[0] ?? "").slice(0, 2), names[0] ?? ""),
    );
    expect([await originals.has(names[0] ?? ""), await originals.has("0".repeat(64))]).toEqual([true, false]);
  });

  test("a missing or changed file is named; putting its bytes again heals one of another length", async () => {
    const { texts } = await makeArchive();
    const name = await texts.put(Buffer.from("Minutes"));
    await writeFile(texts.pathOf(name), "Minute");
    await expect(texts.get(name)).rejects.toMatchObject({
      code: "archive-damaged",
      details: { file: `texts/${name.slice(0, 2)}/${name}.txt` },
    });
    await texts.put(Buffer.from("Minutes"));
    expect(Buffer.from(await texts.get(name)).toString("utf8")).toBe("Minutes");
    await rm(texts.pathOf(name));
    await expect(texts.get(name)).rejects.toMatchObject({ code: "archive-damaged" });
    await expect(texts.get("../../etc/passwd")).rejects.toMatchObject({ code: "bad-request" });
  });
});

describe("readings", () => {
  test("come back as they were, whatever the strings in them; a newer one takes the place", async () => {
    const { readings } = await makeArchive();
    const name = "c".repeat(64);
    await fc.assert(
      fc.asyncProperty(nastyString, async (layout) => {
        await readings.put(name, newReading(layout));
        expect(await readings.get(name)).toEqual(newReading(layout));
      }),
      { numRuns: 40 },
    );
  });

  test("a changed one, and one under another's name, is damaged", async () => {
    const { readings, folder } = await makeArchive();
    const [name, other] = ["c".repeat(64), "d".repeat(64)];
    await readings.put(name, newReading("page"));
    const file = path.join(folder, "readings", `${name}.json`);
    const whole = await readFile(file, "utf8");
    await writeFile(file, whole.replace('"layout":"page"', '"layout":"pane"'));
    await expect(readings.get(name)).rejects.toMatchObject({ code: "archive-damaged" });
    await writeFile(path.join(folder, "readings", `${other}.json`), whole);
    await expect(readings.get(other)).rejects.toMatchObject({ code: "archive-damaged" });
  });
});

describe("verifying", () => {
  test("a whole archive has no damage", async () => {
    const { folder } = await makeWhole();
    expect(await verifyFolder(folder)).toEqual({ files: 9, damage: [], orphans: [] });
  });

  test("one changed bit anywhere is found, and its file named", async () => {
    const { folder } = await makeWhole();
    const files = (await filesIn(folder)).filter((file) => !file.startsWith("writer."));
    expect(files).toHaveLength(9);
    for (const file of files) {
      const place = path.join(folder, file);
      const whole = await readFile(place);
      const step = Math.max(1, Math.floor(whole.length / 40));
      for (let at = 0; at < whole.length; at += step) {
        const flipped = Buffer.from(whole);
        flipped[at] = (whole[at] ?? 0) ^ (1 << (at % 8));
        await writeFile(place, flipped);
        const label = file.replaceAll(path.sep, "/");
        expect(await namesOf(folder), `${label}, bit ${at % 8} of byte ${at}`).toEqual([label]);
      }
      await writeFile(place, whole);
    }
    expect(await namesOf(folder)).toEqual([]);
  });

  test("what transcripts name and is not there is named", async () => {
    const { folder, original, text } = await makeWhole();
    for (const place of ["originals", "texts", "readings"]) await rm(path.join(folder, place), { recursive: true });
    expect(await namesOf(folder)).toEqual([
      `originals/${original.slice(0, 2)}/${original}`,
      `texts/${text.slice(0, 2)}/${text}.txt`,
      `readings/${text}.json`,
    ]);
  });

  test("an archive that cannot be opened is read to its end: what stops it is named, and all else", async () => {
    const { folder, original, text } = await makeWhole();
    const originalFile = `originals/${original.slice(0, 2)}/${original}`;
    await writeFile(path.join(folder, originalFile), "Minutes, amended");
    await rm(path.join(folder, "readings", `${text}.json`));
    const archive = await readFile(path.join(folder, "archive.json"));
    await writeFile(path.join(folder, "archive.json"), archive.subarray(0, 100));
    await expect(openArchive(folder)).rejects.toMatchObject({ code: "archive-damaged" });
    expect(await namesOf(folder)).toEqual(["archive.json", originalFile, `readings/${text}.json`]);
    await rm(path.join(folder, "history"), { recursive: true });
    expect(await namesOf(folder)).toEqual(["archive.json", "history/000000000001.ndjson", originalFile]);
    await writeFile(path.join(folder, "archive.json"), archive);
    const segment = "history/000000000001.ndjson";
    expect(await namesOf(folder)).toEqual([segment, originalFile, `readings/${text}.json`]);
    expect((await readdir(folder)).includes("history")).toBe(false);
  });

  test("a folder without an archive is no damage", async () => {
    await expect(verifyFolder(await makeTestFolder())).rejects.toMatchObject({ code: "archive-missing" });
  });

  test("can be stopped", async () => {
    const { folder } = await makeWhole();
    const archive = await openArchive(folder, { readOnly: true });
    const stop = new AbortController();
    const checking = archive.verify({ signal: stop.signal, onProgress: () => stop.abort() });
    await expect(checking).rejects.toMatchObject({ code: "cancelled" });
  });
});
