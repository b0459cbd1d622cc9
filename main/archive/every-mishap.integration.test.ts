import { cp, mkdir, mkdtemp, readFile, rm, truncate } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "./disk/list-names.ts";
import { newReading } from "./fixtures.ts";
import { makeFull } from "./full-archive.fixture.ts";
import { openArchive, verifyFolder } from "./open.ts";
import { planRepair, repairFolder } from "./repair/repair.ts";

let top = "";

beforeAll(async () => {
  top = await mkdtemp(path.join(os.tmpdir(), "lectern-mishaps-"));
  await makeFull(path.join(top, "whole"));
});

afterAll(() => rm(top, { recursive: true, force: true }));

const reread = async (file: string) => ({ text: await readFile(file, "utf8"), reading: newReading("page") });

const mishaps = {
  gone: (file: string) => rm(file),
  "cut in half": async (file: string) => truncate(file, Math.floor((await readFile(file)).length / 2)),
  // As a spot of the disk that cannot be read, it is there and its bytes cannot be had.
  "a folder": async (file: string) => {
    await rm(file);
    await mkdir(file);
  },
} as const;

/** Gone, these are missed by nobody: nothing counts on them. */
const dispensable = /^(?:care\.json$|damaged\/|history\/(?:saved\.json$|torn\/))/;

/** A file of each kind. */
async function kinds(folder: string): Promise<readonly string[]> {
  const files = (await filesBelow(folder)).filter((file) => !file.startsWith("writer."));
  const byKind = new Map(files.map((file) => [file.replaceAll(/[0-9a-f]{64}|(?<=\/)[0-9a-f]{2}(?=\/)|\d/g, ""), file]));
  return [...byKind.values()];
}

test.each(Object.entries(mishaps))(
  "a file of any kind that is %s is named, and repaired as far as can be",
  async (mishap, harm) => {
    const folder = path.join(top, "harmed");
    for (const file of await kinds(path.join(top, "whole"))) {
      await rm(folder, { recursive: true, force: true });
      await cp(path.join(top, "whole"), folder, { recursive: true });
      await harm(path.join(folder, file));
      const named = (await verifyFolder(folder)).damage.map((one) => one.file);
      const isGap = mishap === "gone" && file.endsWith(".gap.json");
      if (isGap) expect(named).toEqual([expect.stringMatching(/^history\//)]);
      else if (mishap === "cut in half" || !dispensable.test(file)) expect(named, file).toContain(file);
      await planRepair(folder);
      const { losses } = await repairFolder(folder, { reread });
      const isContent = /^(?:originals|texts)\//.test(file);
      expect(
        (await verifyFolder(folder)).damage.map((one) => one.file),
        file,
      ).toEqual(isContent ? [file] : []);
      if (!file.startsWith("history/0")) expect(losses.length, file).toBe(isContent ? 1 : 0);
      const archive = await openArchive(folder);
      expect([archive.readOnly, archive.tables.transcripts.size, archive.tables.topics.size], file).toEqual([
        false,
        3,
        1,
      ]);
      await archive.close();
    }
  },
);
