import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPace } from "../../pace.ts";
import { exportAll } from "../../testing/export-all.ts";
import { madeArchive } from "../../testing/made-transcript.ts";
import { exportedFilesIn } from "../exported-files.ts";
import { csvProof } from "./csv-proof.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-package-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test("a descriptor that says anything else of a table than what it is, is a difference", async () => {
  const { folder } = await exportAll(madeArchive(2), parent, ["csv"]);
  const file = path.join(folder, "csv/datapackage.json");
  const whole = await readFile(file, "utf8");
  const read = () => csvProof.read(exportedFilesIn(folder), () => {}, createPace(), new Map());
  await expect(read()).resolves.toBeUndefined();
  const damages: readonly (readonly [RegExp, string, string])[] = [
    [/"bytes": \d+/, '"bytes": 7', "another length"],
    [/sha256:[0-9a-f]/, "sha256:g", "another sum"],
    [/"name": "turn"/, '"name": "turm"', "other columns"],
    [/"topic_id"\n/, '"topic"\n', "a column topic"],
    [/"path": "persons.csv"/, '"path": "people.csv"', "does not describe"],
    [/\]\n\}\n$/, "", "csv/datapackage.json cannot be read"],
  ];
  for (const [before, after, words] of damages) {
    await writeFile(file, whole.replace(before, after));
    await expect(read(), words).rejects.toThrow(words);
  }
});
