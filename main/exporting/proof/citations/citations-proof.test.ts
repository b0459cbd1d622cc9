import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportAll } from "../../testing/export-all.ts";
import { nastyArchive } from "../../testing/nasty-archive.ts";
import { reportNames, reportSchema } from "../report/report-schema.ts";
import { changeFirst } from "../testing/change-first.ts";
import { toldOf } from "../testing/told-of.ts";

const formats = ["ris", "csl", "biblatex"] as const;

let parent = "";
let folder = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-citations-proof-"));
  const { folder: made, proof } = await exportAll(nastyArchive(40), parent, formats);
  folder = made;
  expect(proof.listed).toEqual([]);
  expect(proof.readBack).toMatchObject({ ris: 40, csl: 40 });
  expect(proof.readBack.biblatex).toBeGreaterThan(20);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** Each changes one thing that an entry says. */
const changes: readonly (readonly [(typeof formats)[number], what: string, before: RegExp, after: string])[] = [
  ["ris", "title", /TI {2}- .*\r\n/, "TI  - Another\r\n"],
  ["ris", "author", /AU {2}- /, "AU  - Not "],
  ["ris", "day", /DA {2}- /, "DA  - 1"],
  ["ris", "place", /CY {2}- /, "CY  - Not "],
  ["ris", "topic that is gone", /KW {2}- .*\r\n/, ""],
  ["ris", "tag that no entry has", /ER {2}- /, "C1  - Another\r\nER  - "],
  ["ris", "record that is gone", /TY(.*\r\n)+?ER {2}- \r\n/, ""],
  ["ris", "key", /(ID {2}- .*-)....../, "$1abcdef"],
  ["ris", "end of a line", /\r\n/, "\n"],
  ["csl", "title", /"title":"/, '"title":"Not '],
  ["csl", "author", /"(literal|family)":"/, '"$1":"Not '],
  ["csl", "day", /"date-parts":\[\[/, '"date-parts":[[1'],
  ["csl", "topics", /"keyword":"/, '"keyword":"Not '],
  ["csl", "field that no item has", /"archive":/, '"medium":"paper","archive":'],
  ["csl", "item that is gone", /\n\{.*\},\n/, "\n"],
  ["csl", "end of the list", /\]\n$/, ""],
  ["biblatex", "title", / title = \{/, " title = {Not "],
  ["biblatex", "author", / author = \{\{/, " author = {{Not "],
  ["biblatex", "date", / date = \{/, " date = {1"],
  ["biblatex", "place", / location = \{\{/, " location = {{Not "],
  ["biblatex", "field that is gone", / {2}organization = .*\n/, ""],
  ["biblatex", "brace", / title = \{/, " title = {{"],
  ["biblatex", "sign that TeX takes for another", / title = \{/, " title = {%"],
  ["biblatex", "entry that is gone", /@misc(.*\n)+?\}\n/, ""],
];
const files = { ris: "citations.ris", csl: "citations.csl.json", biblatex: "citations.bib" };

test.each(changes)("%s: another %s is told", async (format, _what, before, after) => {
  const changed = await changeFirst(folder, [files[format]], before, after);
  const told = await toldOf(folder, format);
  await changed.undo();
  expect(told.length).toBeGreaterThan(0);
});

test("of a report that does not say what a format holds, as earlier ones did not, nothing is told of its records", async () => {
  const file = path.join(folder, reportNames.json);
  const whole = await readFile(file, "utf8");
  const report = reportSchema.parse(JSON.parse(whole));
  const earlier = {
    ...report,
    proof: { ...report.proof, readBack: {} },
    records: report.records.map((record) => ({ ...record, formats: {} })),
  };
  await writeFile(file, JSON.stringify(earlier));
  expect(await toldOf(folder, "ris")).toEqual([]);
  await writeFile(file, whole);
});
