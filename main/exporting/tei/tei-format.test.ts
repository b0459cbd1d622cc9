import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildBlocks } from "../../reading/build-blocks.ts";
import { childrenOf, elementsOf, textOf, type XmlElement } from "../proof/xml/xml-element.ts";
import { exportAll } from "../testing/export-all.ts";
import { madeTranscript } from "../testing/made-transcript.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { readXml } from "../testing/read-xml.ts";
import { spokenPage } from "../testing/spoken-page.ts";
import { teiPieces } from "./tei-document.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-tei-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

const irena = {
  id: "p0190f3a2-7c1e-7000-8000-000000000001",
  kind: "person" as const,
  name: { full: "Irena Valdez", family: "Valdez", given: "Irena", order: "given-first" as const },
  variants: ["I. Valdez"],
  roles: [{ title: "Commissioner", from: "2019" }],
  identifiers: [{ scheme: "wikidata", value: "Q1" }],
  note: "Prefers letters.",
};

function teiOf(more: Parameters<typeof madeTranscript>[1], parts: Parameters<typeof spokenPage>[1]): XmlElement {
  const record = madeTranscript(1, more);
  const { text, reading } = spokenPage(record.title, parts);
  const tables = { persons: new Map([[irena.id, irena]]), topics: new Map(), sections: new Map() };
  const all = {
    ...tables,
    transcripts: new Map(),
    collections: new Map(),
    passages: new Map(),
    profiles: new Map(),
    settings: new Map(),
  };
  const document = { record, text, reading, blocks: buildBlocks(text, reading), passages: [], isRedacted: false };
  return readXml([...teiPieces(document, { tables: all, archive: { name: "Harbour Papers" } })].join(""));
}

test("a turn is one utterance of one speaker, also around an omission, with its times", () => {
  const tei = teiOf({ speakers: [{ label: "Chair", person: irena.id, turns: 1 }], language: "en" }, [
    { paragraphs: ["The board met."] },
    { label: "Chair", paragraphs: ["Good morning.", "We begin."], heard: { start: 0, end: 1_500 } },
    { paragraphs: [] },
    { label: "Question", paragraphs: ["When?"] },
  ]);
  const [first, second] = elementsOf(tei, "u");
  expect(first?.attributes).toMatchObject({ n: "1", who: `#${tei.attributes["xml:id"]}.${irena.id}` });
  expect(elementsOf(tei, "u").map((u) => elementsOf(u, "seg").map(textOf))).toEqual([
    ["Good morning.", "We begin."],
    ["When?"],
  ]);
  const when = elementsOf(tei, "when").map(({ attributes }) => attributes);
  expect(when.map(({ interval }) => interval)).toEqual([undefined, "0", "1500"]);
  expect([first?.attributes.start, first?.attributes.end]).toEqual(when.slice(1).map((one) => `#${one["xml:id"]}`));
  expect(second?.attributes.start).toBeUndefined();
  expect(elementsOf(tei, "gap")).toHaveLength(1);
  expect(elementsOf(tei, "ab").map(textOf)).toEqual(["The board met."]);
  expect(tei.attributes["xml:lang"]).toBe("en");
});

test("who is named in what office, without what stays inside", () => {
  const tei = teiOf({ persons: [{ person: irena.id, role: "mentioned" }], notes: "Known inside only." }, []);
  const [person] = elementsOf(tei, "person");
  expect(person?.attributes.role).toBe("mentioned");
  expect(elementsOf(tei, "persName").map(textOf)).toEqual(["Irena Valdez", "I. Valdez"]);
  expect(elementsOf(tei, "occupation").map(textOf)).toEqual(["Commissioner (2019/)"]);
  expect(textOf(tei)).not.toMatch(/Prefers letters|Known inside/);
});

test.each([
  ["2021-03-03", { when: "2021-03-03" }],
  ["2021-02-30", {}],
  ["0000", {}],
  ["-0043", { when: "-0043" }],
  ["196X", { notBefore: "1960-01-01", notAfter: "1969-12-31" }],
  ["2019/2021", { notBefore: "2019-01-01", notAfter: "2021-12-31" }],
  ["2019-05/..", { notBefore: "2019-05-01" }],
  ["spring 2019", {}],
])("the date %s", (date, attributes) => {
  const [setting] = elementsOf(teiOf({ date }, []), "setting");
  const [read] = setting ? elementsOf(setting, "date") : [];
  expect([read?.attributes, textOf(read)]).toEqual([attributes, date]);
});

test("whatever an archive holds is well formed, ids differ and pointers resolve", async () => {
  const archive = nastyArchive(60);
  const { folder, remarks } = await exportAll(archive, parent, ["tei"]);
  const names = await readdir(path.join(folder, "tei"));
  expect(names).toHaveLength(61);
  const corpus = readXml(await readFile(path.join(folder, "tei", "corpus.xml"), "utf8"));
  expect(elementsOf(corpus, "TEI")).toHaveLength(60);
  const ids = idsIn(corpus);
  expect(new Set(ids).size).toBe(ids.length);
  for (const tei of elementsOf(corpus, "TEI")) {
    const own = new Set(idsIn(tei));
    expect(pointersIn(tei).filter((pointer) => !own.has(pointer))).toEqual([]);
  }
  expect(remarks.some(({ format, kind }) => format === "tei" && kind === "changed")).toBe(true);
});

function idsIn(element: XmlElement): string[] {
  const own = [element.attributes["xml:id"]].filter((id) => id !== undefined);
  return [...own, ...childrenOf(element).flatMap(idsIn)];
}

function pointersIn(element: XmlElement): string[] {
  const values = ["who", "start", "end", "since", "origin", "ref", "target", "scheme"].flatMap(
    (name) => element.attributes[name]?.split(" ") ?? [],
  );
  return [...values.map((value) => value.slice(1)), ...childrenOf(element).flatMap(pointersIn)];
}
