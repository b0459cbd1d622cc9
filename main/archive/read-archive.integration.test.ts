import { spawnSync } from "node:child_process";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Tables } from "../../shared/records/record.ts";
import { atOnce } from "../runtime/slices.ts";
import type { Archive } from "./archive.ts";
import { readCatalogue } from "./catalogue/catalogue.ts";
import { createCatalogueAdapter } from "./catalogue/catalogue-adapter.ts";
import { createRecords, edit, makeTestFolder, newId, newTopic, newTranscript } from "./fixtures.ts";
import { listSegments } from "./history/history-segment.ts";
import { createHistoryWriter } from "./history/history-writer.ts";
import { savedFile } from "./history/saved-mark.ts";
import { stepLine } from "./history/step-lines.ts";
import { createArchive, openArchive } from "./open.ts";
import { purge } from "./purge/purge.ts";
import { repairFolder } from "./repair/repair.ts";

const script = fileURLToPath(new URL("../../docs/read_archive.py", import.meta.url));
const python = ["python3", "python"].find((name) =>
  /^Python 3/.test(spawnSync(name, ["--version"]).stdout?.toString()),
);

/** What the script prints; undefined when it refuses. */
function readByPython(folder: string): string | undefined {
  const { status, stdout } = spawnSync(python ?? "", [script, folder], { encoding: "utf8" });
  if (status === 0) return stdout;
  expect(stdout).toBe("");
  return undefined;
}

/** What it should print. */
function linesOf({ transcripts, topics, persons }: Tables): string {
  const shown = [...transcripts.values()].filter(({ trashed }) => trashed === undefined);
  const sorted = shown.sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = sorted.map((transcript) => {
    const names = new Set(transcript.persons.map(({ person }) => persons.get(person)?.name.full));
    const labels = transcript.topics.map((id) => topics.get(id)?.label);
    return [transcript.title, labels.join("; "), [...names].join("; ")].map(onOneLine).join("\t");
  });
  return lines.map((line) => `${line}\n`).join("");
}

function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]/gu, " ")
    .replace(/\p{Cs}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

const titles = [
  "Board of the port",
  "Two\nlines\r\nand\ta tab",
  "🚢 Fähre — “Überfahrt” 👩‍👩‍👧",
  "محضر اجتماع \u202emiddle\u202c הנמל",
  'Quotes " \\ {"lectern":1,"batch":9} \u2028',
  "Half a \ud83d pair",
  "__proto__",
];

function newPerson(full: string) {
  const name = { full, order: "given-first" as const };
  return { id: newId("person"), kind: "person" as const, name, variants: [], roles: [], identifiers: [] };
}

/** Titles of all sorts, tagged, untagged and changed; some in archive.json and some in the history alone. */
async function makeArchive({ foldAfter = 0 } = {}): Promise<Archive> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  const topics = [newTopic("Harbour dues"), newTopic("Fähren\tund 🚢"), newTopic("Gone again")];
  const persons = [newPerson("Irena Valdez"), newPerson("محمد"), newPerson("Boris Kettle")];
  const transcripts = titles.map((title) => newTranscript(title));
  const all = transcripts.map(({ id }) => id);
  const [first = "", second = "", third = ""] = all;
  const roles = persons.flatMap(({ id }) => ["speaker", "mentioned"].map((role) => ({ person: id, role })));
  const best = { id: newId("collection"), name: "Best", members: [first] };
  const drafts = [
    () => createRecords("topics", ...topics),
    () => createRecords("persons", ...persons),
    () => createRecords("transcripts", ...transcripts),
    () => edit(archive.tables, "transcripts", all, { add: { topics: topics.map(({ id }) => id), persons: roles } }),
    () => edit(archive.tables, "transcripts", [first, third], { remove: { topics: [topics[2]?.id ?? ""] } }),
    () =>
      edit(archive.tables, "transcripts", [second], { set: { title: "Renamed", "publication.date": "2019-03-02" } }),
    () => edit(archive.tables, "transcripts", [second], { set: { "publication.date": undefined, place: "Almere" } }),
    () => createRecords("collections", best),
    () => edit(archive.tables, "transcripts", [third], { set: { trashed: { at: "2024-05-06T07:08:09.010Z" } } }),
  ];
  for (const [index, draft] of drafts.entries()) {
    if (index === foldAfter) await archive.fold();
    const step = await archive.commit(draft());
    if (step && index === 4) await archive.undo(step.id);
  }
  return archive;
}

/** As a crash leaves it. */
async function copyOf(archive: Archive): Promise<string> {
  const copy = await makeTestFolder();
  await cp(archive.folder, copy, { recursive: true, filter: (source) => !source.endsWith("writer.lock") });
  return copy;
}

/** Change one bit of the file where the text stands. */
async function flip(file: string, text: string): Promise<void> {
  const bytes = await readFile(file);
  const at = bytes.indexOf(text);
  expect(at).toBeGreaterThanOrEqual(0);
  bytes[at + 2] = (bytes[at + 2] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

describe.skipIf(!python)("docs/read_archive.py (needs Python 3)", () => {
  test.each([0, 3, 5])(
    "reads an archive that was folded before step %i, and the rest from the history",
    async (foldAfter) => {
      const archive = await makeArchive({ foldAfter });
      expect(readByPython(archive.folder)).toBe(linesOf(archive.tables));
      expect(linesOf(archive.tables)).toContain(
        "Renamed\tHarbour dues; Fähren und 🚢; Gone again\tIrena Valdez; محمد;",
      );
      await archive.close();
      expect(readByPython(archive.folder)).toBe(linesOf(archive.tables));
    },
  );

  test("reads an archive that something was purged from, its history alone too", async () => {
    const archive = await makeArchive();
    const [gone = ""] = archive.tables.transcripts.keys();
    await archive.close();
    await purge(archive.folder, { transcripts: [gone], reason: "By order" });
    const after = await openArchive(archive.folder, { readOnly: true });
    expect(after.tables.transcripts.has(gone)).toBe(false);
    expect(readByPython(archive.folder)).toBe(linesOf(after.tables));
    await rm(path.join(archive.folder, "archive.json"));
    expect(readByPython(archive.folder)).toBe(linesOf(after.tables));
    await after.close();
  });

  test("passes over a torn tail, cut short or with a lost page", async () => {
    const archive = await makeArchive();
    const before = linesOf(archive.tables);
    await archive.commit(createRecords("transcripts", newTranscript("Never acknowledged")));
    const folder = await copyOf(archive);
    await rm(path.join(folder, savedFile));
    const segment = path.join(folder, "history", "000000000001.ndjson");
    const whole = await readFile(segment);
    const from = whole.lastIndexOf('{"lectern"');
    for (const cut of [from + 1, from + 200, whole.length - 1]) {
      await writeFile(segment, whole.subarray(0, cut));
      expect(readByPython(folder)).toBe(before);
    }
    await writeFile(segment, Buffer.from(whole).fill(0, from + 300, from + 340));
    expect(readByPython(folder)).toBe(before);
    await writeFile(segment, whole);
    expect(readByPython(folder)).toContain("Never acknowledged");
  });

  test("needs no archive.json, nor a manifest", async () => {
    const folder = await copyOf(await makeArchive());
    const whole = readByPython(folder);
    await rm(path.join(folder, "archive.json"));
    expect(readByPython(folder)).toBe(whole);
    await rm(path.join(folder, "manifest.json"));
    expect(readByPython(folder)).toBe(whole);
  });

  test("follows the history from segment to segment, and misses one that is gone", async () => {
    const archive = await makeArchive();
    await archive.close();
    const { folder, id } = archive;
    const { history } = await readCatalogue(createCatalogueAdapter(folder));
    const writer = createHistoryWriter(folder, id, history, 2_000);
    for (const title of ["A", "B", "C", "D", "E"]) {
      const changes = [{ do: "create" as const, on: "transcripts" as const, record: newTranscript(title) }];
      const made = { id: newId("step"), at: "2024-05-06T07:08:09.010Z", writer: newId("writer") };
      await writer.append([atOnce(stepLine({ ...made, deed: { code: "import", count: 1, names: [] }, changes }))]);
    }
    await writer.close();
    const segments = await listSegments(folder);
    expect(segments.length).toBeGreaterThan(2);
    const reader = await openArchive(folder, { readOnly: true });
    expect(readByPython(folder)).toBe(linesOf(reader.tables));
    expect(reader.tables.transcripts.size).toBe(titles.length + 5);
    await rm(path.join(folder, "history", segments.at(-2) ?? ""));
    expect(readByPython(folder)).toBeUndefined();
  });

  test("goes on behind a gap that a repair left, with archive.json and from the state behind the gap", async () => {
    const archive = await makeArchive({ foldAfter: 5 });
    const expected = linesOf(archive.tables);
    await archive.close();
    const { folder } = archive;
    await flip(path.join(folder, "history", "000000000001.ndjson"), '"batch":4');
    expect(readByPython(folder)).toBeUndefined();
    await repairFolder(folder);
    expect(readByPython(folder)).toBe(expected);
    await rm(path.join(folder, "archive.json"));
    expect(readByPython(folder)).toBe(expected);
    const [base = ""] = await readdir(path.join(folder, "history", "bases"));
    await flip(path.join(folder, "history", "bases", base), "Board");
    expect(readByPython(folder)).toBeUndefined();
  });

  test("reads an archive that holds nothing yet", async () => {
    const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
    await archive.close();
    expect(readByPython(archive.folder)).toBe("");
  });

  test.each(["archive.json", "manifest.json", path.join("history", "000000000001.ndjson")])(
    "refuses %s with a flipped bit, wherever it is",
    async (name) => {
      const archive = await makeArchive({ foldAfter: 4 });
      await archive.close();
      const file = path.join(archive.folder, name);
      const whole = await readFile(file);
      const places = Array.from({ length: 6 }, (_, n) => Math.floor((n * (whole.length - 1)) / 5));
      for (const at of places) {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        await writeFile(file, flipped);
        expect([at, readByPython(archive.folder)]).toEqual([at, undefined]);
      }
      await writeFile(file, whole);
      expect(readByPython(archive.folder)).toBe(linesOf(archive.tables));
    },
  );

  test("refuses a history that ends before what was saved, and one that goes on behind a torn place", async () => {
    const archive = await makeArchive({ foldAfter: 4 });
    const folder = await copyOf(archive);
    const segment = path.join(folder, "history", "000000000001.ndjson");
    const whole = await readFile(segment);
    await writeFile(segment, whole.subarray(0, whole.indexOf('{"lectern":1,"batch":3')));
    expect(readByPython(folder)).toBeUndefined();
    await rm(path.join(folder, "archive.json"));
    expect(readByPython(folder)).toBeUndefined();
    await rm(path.join(folder, "manifest.json"));
    expect(readByPython(folder)).toBeUndefined();
    await rm(path.join(folder, savedFile));
    expect(readByPython(folder)).toBeDefined();
    await writeFile(segment, Buffer.from(whole).fill(0, whole.length - 2_000, whole.length - 1_990));
    expect(readByPython(folder)).toBeUndefined();
  });
});
