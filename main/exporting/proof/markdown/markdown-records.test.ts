import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportAll } from "../../testing/export-all.ts";
import { nastyArchive } from "../../testing/nasty-archive.ts";
import { reportNames, reportSchema } from "../report/report-schema.ts";
import { changeFirst } from "../testing/change-first.ts";
import { toldOf } from "../testing/told-of.ts";

let parent = "";
let folder = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-markdown-records-"));
  const { folder: made, proof } = await exportAll(nastyArchive(20), parent, ["markdown"]);
  folder = made;
  expect(proof.listed).toEqual([]);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test.each([
  ["record", "records.jsonl", /"status":"/, '"status":"not '],
  ["title", "records.jsonl", /"item":\{"record":(.*?)"title":"/, '"item":{"record":$1"title":"Not '],
  ["person", "records.jsonl", /"full":"/, '"full":"Not '],
  ["end", "records.jsonl", /\n$/, ""],
  ["sum of a page", "pages.sha256", /^....../, "abcdef"],
  ["page in the list", "pages.sha256", /^.*\n/, ""],
])("another %s beside the pages is told", async (_what, name, before, after) => {
  const changed = await changeFirst(folder, [`markdown/${name}`], before, after);
  const told = await toldOf(folder, "markdown");
  await changed.undo();
  expect(told.length).toBeGreaterThan(0);
});

test("of an export of an earlier Lectern, whose report has no records, nothing is missed", async () => {
  const file = path.join(folder, reportNames.json);
  const whole = await readFile(file, "utf8");
  const report = reportSchema.parse(JSON.parse(whole));
  const records = report.records.map((record) => {
    const sets = Object.entries(record.formats.markdown ?? {}).filter(([set]) => !set.endsWith(" in the records"));
    return { ...record, formats: sets.length === 0 ? {} : { markdown: Object.fromEntries(sets) } };
  });
  await writeFile(file, JSON.stringify({ ...report, records }));
  await rm(path.join(folder, "markdown/records.jsonl"));
  const told = await toldOf(folder, "markdown");
  expect(told).toEqual([]);
});
