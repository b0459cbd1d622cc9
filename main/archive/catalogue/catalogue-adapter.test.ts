import { copyFileSync, renameSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { Low } from "lowdb";
import { describe, expect, test, vi } from "vitest";
import { atOnce } from "../../runtime/slices.ts";
import { createRecords, makeTestFolder, nastyString, newId, newTopic, newTranscript, stateOf } from "../fixtures.ts";
import { createArchive, openArchive } from "../open.ts";
import { emptyCatalogue, readCatalogue, writeCatalogue } from "./catalogue.ts";
import { createCatalogueAdapter } from "./catalogue-adapter.ts";
import { catalogueLines } from "./catalogue-lines.ts";
import { migrateRecord } from "./catalogue-migrations.ts";
import { createCatalogueParser } from "./catalogue-parser.ts";

const identity = { id: newId("archive"), name: "Port records", created: "2024-05-06T07:08:09.010Z" };

async function makeFolder(): Promise<string> {
  const folder = await makeTestFolder();
  await mkdir(folder);
  return folder;
}

function parse(text: string) {
  const parser = createCatalogueParser();
  atOnce(parser.take(Buffer.from(text.trimEnd())));
  return parser.finish();
}

describe("the form of archive.json", () => {
  test("whatever the strings in it, it is valid JSON, one record a line, and comes back the same", () => {
    const title = nastyString;
    fc.assert(
      fc.property(fc.array(title, { maxLength: 5 }), nastyString, fc.jsonValue(), (titles, name, extra) => {
        const catalogue = {
          ...emptyCatalogue(),
          identity: { ...identity, name },
          rest: new Map([["climate", extra]]),
        };
        for (const text of titles) {
          const record = newTranscript(text, { summary: text });
          catalogue.tables.transcripts.set(record.id, record);
        }
        const text = [...catalogueLines(catalogue)].join("");
        const whole: unknown = JSON.parse(text);
        const records = [...catalogue.tables.transcripts.values()];
        expect(whole).toMatchObject({ format: 1, archive: { name }, transcripts: JSON.parse(JSON.stringify(records)) });
        const back = parse(text);
        expect(stateOf(back.tables)).toEqual(stateOf(catalogue.tables));
        expect([...catalogueLines(back)].join("")).toBe(text);
      }),
    );
  });

  test("keeps members and tables of a later version", () => {
    const text = [...catalogueLines({ ...emptyCatalogue(), identity })].join("");
    const later = text.replace(/\n\}\n$/, ',\n"maps": [\n{"id":"m1"},\n{"id":"m2"}\n],\n"climate": {"x":1}\n}\n');
    const written: unknown = JSON.parse([...catalogueLines(parse(later))].join(""));
    expect(written).toMatchObject({ maps: [{ id: "m1" }, { id: "m2" }], climate: { x: 1 } });
  });

  test("a line that cannot be read is named by its number, also amid many", () => {
    const catalogue = { ...emptyCatalogue(), identity };
    for (let n = 0; n < 2_000; n += 1) {
      const topic = newTopic(`Harbour ${n}`);
      catalogue.tables.topics.set(topic.id, topic);
    }
    const lines = [...catalogueLines(catalogue)].join("").split("\n");
    const first = lines.findIndex((line) => line.startsWith('{"id":'));
    const named = (n: number, found: string) =>
      expect.objectContaining({
        code: "archive-damaged",
        message: expect.stringContaining(`(line ${n + 1}) ${found}`),
      });
    const withLine = (n: number, line: string) => lines.with(n, line).join("\n");
    for (const n of [first, first + 1_500, first + 1_999]) {
      const line = lines[n] ?? "";
      expect(() => parse(withLine(n, line.replace("{", "[")))).toThrow(named(n, "cannot be read as JSON"));
      expect(() => parse(withLine(n, line.replace('"id"', '"it"')))).toThrow(named(n, "holds no valid record"));
    }
    const twice = withLine(first + 1_500, lines[first + 1_499] ?? "");
    expect(() => parse(twice)).toThrow(named(first + 1_500, `holds c`));
  });

  test("records of an older format are brought to the present one, step by step", () => {
    const steps = [
      { to: 2, record: (_kind: string, value: unknown) => [value, "two"] },
      { to: 3, record: (_kind: string, value: unknown) => [value, "three"] },
    ];
    expect(migrateRecord("topics", "t", 2, steps)).toEqual(["t", "three"]);
    expect(migrateRecord("topics", "t", 1, steps)).toEqual([["t", "two"], "three"]);
  });
});

describe("lowdb", () => {
  test("reads every opening and writes every fold", async () => {
    const read = vi.spyOn(Low.prototype, "read");
    const write = vi.spyOn(Low.prototype, "write");
    const folder = await makeTestFolder();
    const archive = await createArchive(folder, { name: "Port records" });
    expect([read.mock.calls.length, write.mock.calls.length]).toEqual([1, 1]);
    await archive.commit(createRecords("topics", newTopic("Harbours")));
    await archive.fold();
    expect(write).toHaveBeenCalledTimes(2);
    expect(await readFile(path.join(folder, "archive.json"), "utf8")).toContain("Harbours");
    await archive.commit(createRecords("topics", newTopic("Ferries")));
    await archive.close();
    expect(write).toHaveBeenCalledTimes(3);
    const again = await openArchive(folder);
    await again.close();
    expect(read).toHaveBeenCalledTimes(2);
    // Nothing had changed, so nothing was to be folded.
    expect(write).toHaveBeenCalledTimes(3);
  });

  test("what it read is what the archive holds: without its read the tables would be empty", async () => {
    const folder = await makeTestFolder();
    const archive = await createArchive(folder, { name: "Port records" });
    const topic = newTopic("Harbours");
    await archive.commit(createRecords("topics", topic));
    await archive.close();
    const bypass = vi.spyOn(Low.prototype, "read").mockImplementation(() => Promise.resolve());
    const rebuilt = await openArchive(folder, { readOnly: true });
    bypass.mockRestore();
    expect(rebuilt.notices.join()).toContain("rebuilt from the history");
  });

  test("a file that does not parse is never overwritten", async () => {
    const folder = await makeFolder();
    const adapter = createCatalogueAdapter(folder);
    await writeCatalogue(adapter, { ...emptyCatalogue(), identity });
    const file = path.join(folder, "archive.json");
    const whole = await readFile(file, "utf8");
    for (const broken of ["", whole.slice(0, whole.length / 2), "\0".repeat(whole.length), whole.replace("{", "[")]) {
      await writeFile(file, broken);
      await expect(readCatalogue(adapter)).rejects.toMatchObject({
        code: "archive-damaged",
        details: { file: "archive.json" },
      });
      expect(await readFile(file, "utf8")).toBe(broken);
    }
  });

  test("a file of a newer version is not touched", async () => {
    const folder = await makeFolder();
    const adapter = createCatalogueAdapter(folder);
    await writeCatalogue(adapter, { ...emptyCatalogue(), identity });
    const file = path.join(folder, "archive.json");
    await writeFile(file, (await readFile(file, "utf8")).replace('"format": 1', '"format": 2'));
    await expect(readCatalogue(adapter)).rejects.toMatchObject({
      code: "archive-newer",
      message: expect.stringMatching(/newer Lectern, or a byte of archive\.json is damaged/),
    });
  });
});

test("a writer that folded so often meanwhile that the manifest forgot what was read does not make it damaged", async () => {
  const folder = await makeTestFolder();
  await (await createArchive(folder, { name: "Port records" })).close();
  const files = ["archive.json", "manifest.json"].map((name) => path.join(folder, name));
  for (const file of files) copyFileSync(file, `${file}.before`);
  const writer = await openArchive(folder);
  for (const label of ["A", "B", "C", "D", "E"]) {
    await writer.commit(createRecords("topics", newTopic(label)));
    await writer.fold();
  }
  await writer.close();
  for (const file of files) {
    renameSync(file, `${file}.after`);
    renameSync(`${file}.before`, file);
  }
  let isReplaced = false;
  const replaceOnce = () => {
    if (isReplaced) return;
    isReplaced = true;
    for (const file of files) renameSync(`${file}.after`, file);
  };
  const read = await readCatalogue(createCatalogueAdapter(folder, { check: replaceOnce }));
  expect([...read.tables.topics.values()].map(({ label }) => label)).toEqual(["A", "B", "C", "D", "E"]);
});
