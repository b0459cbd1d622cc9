import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { elementsOf, textOf } from "../proof/xml/xml-element.ts";
import { exportAll } from "../testing/export-all.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { readXml } from "../testing/read-xml.ts";
import { normalDate } from "./normal-date.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-ead-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test.each(["ead", "ead3"] as const)("%s: an item for each transcript, with a link to its text", async (format) => {
  const archive = nastyArchive(40);
  const { folder } = await exportAll(archive, parent, [format]);
  const aid = readXml(await readFile(path.join(folder, format, "finding-aid.xml"), "utf8"));
  const items = elementsOf(aid, "c");
  expect(items.map(({ attributes }) => attributes.id)).toEqual([...archive.tables.transcripts.keys()]);
  const links = elementsOf(aid, "dao").map(({ attributes }) => attributes["xlink:href"] ?? attributes.href ?? "");
  expect(new Set(links).size).toBe(40);
  const texts = await readdir(path.join(folder, format, "texts"));
  expect(links.map((link) => decodeURIComponent(link).replace("texts/", ""))).toEqual(expect.arrayContaining(texts));
  const named = [...archive.tables.transcripts.values()].flatMap(({ persons }) => persons).length;
  const names = [...elementsOf(aid, "persname"), ...elementsOf(aid, "corpname")];
  expect(names.filter(({ attributes }) => (attributes.role ?? attributes.relator) !== undefined)).toHaveLength(named);
});

test("an item says what the record says, and nothing internal", async () => {
  const archive = nastyArchive(1);
  const [first] = archive.tables.transcripts.values();
  if (first === undefined) throw new Error("the archive is empty");
  const record = {
    ...first,
    title: "Opening of the harbour",
    date: "2021-03",
    place: "Karrowmouth",
    geography: ["Karrowmouth", "Sandholm"],
    rights: "Free to quote",
    notes: "Between ourselves",
  };
  const tables = { ...archive.tables, transcripts: new Map([[record.id, record]]) };
  const { folder } = await exportAll({ ...archive, tables }, parent, ["ead"]);
  const aid = readXml(await readFile(path.join(folder, "ead", "finding-aid.xml"), "utf8"));
  const [item] = elementsOf(aid, "c");
  if (item === undefined) throw new Error("there is no item");
  const said = (name: string) => elementsOf(item, name).map(textOf);
  expect(said("unittitle")).toEqual(["Opening of the harbour"]);
  expect(elementsOf(item, "unitdate").map(({ attributes }) => attributes.normal)).toEqual(["2021-03"]);
  expect(said("geogname")).toEqual(["Karrowmouth", "Sandholm"]);
  expect(said("userestrict")).toEqual(["Free to quote"]);
  expect(textOf(aid)).not.toContain("Between ourselves");
});

test("dates are normal where EAD can say them", () => {
  expect(normalDate("2021-03-03")).toBe("2021-03-03");
  expect(normalDate("2021-03-03T10:00")).toBe("2021-03-03");
  expect(normalDate("2019/2021-05")).toBe("2019-01-01/2021-05-31");
  expect(normalDate("2019/..")).toBeUndefined();
  expect(normalDate("/2019")).toBeUndefined();
  expect(normalDate("20190503")).toBeUndefined();
  expect(normalDate("9999")).toBeUndefined();
  expect(normalDate("some day")).toBeUndefined();
});
