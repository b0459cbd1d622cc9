import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, it } from "vitest";
import { sumOfFile } from "../disk/sha256.ts";
import { createRecords, makeTestFolder, newTopic, stateOf } from "../fixtures.ts";
import { createArchive, openArchive } from "../open.ts";
import { readCatalogue } from "./catalogue.ts";
import { createCatalogueAdapter } from "./catalogue-adapter.ts";
import type { CheckedSums } from "./checked-sums.ts";
import { addFold, readManifest } from "./manifest.ts";

let sums: Set<string>;
let checked: CheckedSums;
let folder: string;
let file: string;

beforeEach(async () => {
  sums = new Set();
  checked = { has: async (sum) => sums.has(sum), add: async (sum) => void sums.add(sum) };
  folder = await makeTestFolder();
  file = path.join(folder, "archive.json");
  const archive = await createArchive(folder, { name: "Port records", checked });
  await archive.commit(createRecords("topics", newTopic("Bridges"), newTopic("Ferries")));
  await archive.close();
});

const read = () => readCatalogue(createCatalogueAdapter(folder, { checked }));

/** Another archive.json in its place, which the manifest names as if Lectern had written it. */
async function putForged(from: string, to: string): Promise<string> {
  await writeFile(file, (await readFile(file, "utf8")).replace(from, to));
  const manifest = await readManifest(folder);
  const sha256 = await sumOfFile(file);
  const bytes = (await readFile(file)).length;
  await addFold(folder, { batch: 2, bytes, sha256 }, { readme: manifest?.readme ?? "", generations: [], standing: 2 });
  return sha256;
}

it("has what was written, and what was read and found valid", async () => {
  const sum = await sumOfFile(file);
  expect(sums.has(sum)).toBe(true);
  sums.clear();
  await read();
  expect([...sums]).toEqual([sum]);
});

it("what was checked before is read as it is", async () => {
  const before = await read();
  sums.clear();
  expect(stateOf((await read()).tables)).toEqual(stateOf(before.tables));
  const archive = await openArchive(folder, { readOnly: true, checked });
  expect(new Set([...archive.tables.topics.values()].map(({ label }) => label))).toEqual(
    new Set(["Bridges", "Ferries"]),
  );
  await archive.close();
});

it("an archive that only says that Lectern wrote it is checked", async () => {
  const sum = await putForged('"label":"Bridges"', '"label":7');
  await expect(read()).rejects.toThrow(/\(line \d+\) holds no valid record: .*label/s);
  expect(sums.has(sum)).toBe(false);
  // What this machine has checked it does not check again.
  sums.add(sum);
  const labels: unknown[] = [...(await read()).tables.topics.values()].map(({ label }) => label);
  expect(labels).toContain(7);
});

it("where archive.json is missing or damaged, that is said, whatever the manifest is", async () => {
  await writeFile(path.join(folder, "manifest.json"), "{");
  await writeFile(file, "{");
  await expect(read()).rejects.toMatchObject({ details: { file: "archive.json" } });
  await rm(file);
  expect((await read()).identity).toBeUndefined();
});

it.each([
  ["a record", '"label":"Bridges"', '"label":7'],
  ["the end", "\n}\n", "\n"],
  ["a byte", '"Ferries"', '"Fairies"'],
])("%s that is another by now is found, whatever was checked", async (_, from, to) => {
  await writeFile(file, (await readFile(file, "utf8")).replace(from, to));
  await expect(read()).rejects.toMatchObject({ code: "archive-damaged", details: { file: "archive.json" } });
});
