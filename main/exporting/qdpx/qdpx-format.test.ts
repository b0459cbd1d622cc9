import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportedFilesIn } from "../proof/exported-files.ts";
import { elementsOf, textOf, type XmlElement } from "../proof/xml/xml-element.ts";
import { openZip } from "../proof/zip/open-zip.ts";
import { type SmallArchive, sha256Of, testId } from "../testing/arbitrary-archive.ts";
import { exportAll } from "../testing/export-all.ts";
import { madeTranscript } from "../testing/made-transcript.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { readXml } from "../testing/read-xml.ts";
import { spokenPage } from "../testing/spoken-page.ts";
import { plainSource } from "./plain-source.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-qdpx-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

type Opened = {
  readonly project: XmlElement;
  readonly files: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
};

async function exportProject(archive: SmallArchive): Promise<Opened> {
  const { folder } = await exportAll(archive, parent, ["qdpx"], { now: () => new Date("2021-03-03T08:00:00Z") });
  const files = new Map<string, string>();
  for (const { name, pieces } of await openZip(exportedFilesIn(folder), "project.qdpx"))
    files.set(name, (await buffer(pieces())).toString());
  const bytes = await readFile(path.join(folder, "project.qdpx"));
  return { project: readXml(files.get("project.qde") ?? ""), files, bytes };
}

describe("a project", () => {
  test("of a nasty archive holds together, and is the same bytes each time", async () => {
    const archive = nastyArchive(40);
    const { project, files, bytes } = await exportProject(archive);
    const all = [...elementsIn(project)];
    const guids = all.flatMap(({ attributes }) => attributes.guid ?? []);
    expect(new Set(guids).size).toBe(guids.length);
    const targets = all.flatMap(({ attributes }) =>
      [attributes.targetGUID ?? [], attributes.creatingUser ?? []].flat(),
    );
    expect(targets.filter((target) => !guids.includes(target))).toEqual([]);
    const sources = elementsOf(project, "TextSource");
    expect(sources).toHaveLength(40);
    const names = sources.map(({ attributes }) => attributes.name?.toLowerCase());
    expect(new Set(names).size).toBe(40);
    for (const source of sources) {
      const text = files.get((source.attributes.plainTextPath ?? "").replace("internal://", "sources/"));
      expect(text).not.toMatch(/\r|^\ufeff/);
      for (const { attributes } of elementsOf(source, "PlainTextSelection")) {
        expect(Number(attributes.startPosition)).toBeLessThan(Number(attributes.endPosition));
        expect(Number(attributes.endPosition)).toBeLessThanOrEqual([...(text ?? "")].length);
      }
    }
    expect((await exportProject(archive)).bytes.equals(bytes)).toBe(true);
  });

  test("has a selection a turn with its speaker, a passage with its topics, and the day of the case", async () => {
    const { project, files } = await exportProject(smallArchive());
    const [source] = elementsOf(project, "TextSource");
    const codeOf = new Map(elementsOf(project, "Code").map(({ attributes }) => [attributes.guid, attributes.name]));
    const text = [...(files.get(`sources/${source?.attributes.guid}.txt`) ?? "")];
    const said = elementsOf(source ?? project, "PlainTextSelection").map((selection) => ({
      codes: elementsOf(selection, "CodeRef").map(({ attributes }) => codeOf.get(attributes.targetGUID)),
      words: text.slice(Number(selection.attributes.startPosition), Number(selection.attributes.endPosition)).join(""),
    }));
    expect(said).toEqual([
      { codes: ["Irena Valdez"], words: "Chair: The 🚢 sails.\nAt noon." },
      { codes: ["Question"], words: "Question: When?" },
      { codes: ["Ferries"], words: "sails" },
    ]);
    expect(elementsOf(project, "DateValue").map(textOf)).toEqual(["2021-03-03"]);
    expect(elementsOf(project, "Set").map(({ attributes }) => attributes.name)).toEqual(["News"]);
  });

  test("with nothing in it is whole as well", async () => {
    const { project } = await exportProject({
      ...nastyArchive(1),
      tables: { ...nastyArchive(1).tables, transcripts: new Map() },
    });
    expect(elementsOf(project, "Sources")).toEqual([]);
  });
});

test("a place in a text is the same place in the source", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "🚢", "\r", "\n", "\r\n", "\ufeff", "é")), fc.nat(), (parts, at) => {
      const text = parts.join("");
      const points = [...text];
      const position = points.length === 0 ? 0 : at % (points.length + 1);
      const { text: plain, placeOf } = plainSource(text);
      const before = plainSource(points.slice(0, position).join("")).text;
      expect([...plain].slice(0, placeOf(position)).join("")).toBe(before);
      expect(placeOf(points.length)).toBe([...plain].length);
    }),
  );
});

function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* elementsIn(child);
}

function smallArchive(): SmallArchive {
  const irena = {
    id: testId("person", 1),
    kind: "person" as const,
    name: { full: "Irena Valdez", order: "given-first" as const },
    variants: [],
    roles: [],
    identifiers: [],
  };
  const { text, reading } = spokenPage("Opening", [
    { label: "Chair", paragraphs: ["The 🚢 sails.", "At noon."] },
    { label: "Question", paragraphs: ["When?"] },
  ]);
  const page = text.replaceAll("\n", "\r\n");
  const moved = <S extends { readonly start: number; readonly end: number }>(span: S, by: number): S => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const lines = reading.lines.map((line, n) => ({
    ...moved(line, n),
    ...(line.label ? { label: moved(line.label, n) } : {}),
  }));
  const record = madeTranscript(1, {
    title: "Opening",
    date: "2021-03-03",
    text: sha256Of(page),
    original: sha256Of(page),
    speakers: [{ label: "Chair", person: irena.id, turns: 1 }],
    topics: [testId("topic", 1)],
    publication: { status: "published", sections: [testId("section", 1)] },
  });
  const start = [...page].join("").indexOf("sails") - 1;
  const passage = {
    id: testId("passage", 1),
    transcript: record.id,
    text: record.text,
    start,
    end: start + 5,
    exact: "sails",
    topics: [testId("topic", 1)],
  };
  return {
    tables: {
      ...nastyArchive(1).tables,
      transcripts: new Map([[record.id, record]]),
      persons: new Map([[irena.id, irena]]),
      topics: new Map([[testId("topic", 1), { id: testId("topic", 1), label: "Ferries", variants: [] }]]),
      sections: new Map([[testId("section", 1), { id: testId("section", 1), label: "News" }]]),
      passages: new Map([[passage.id, passage]]),
    },
    texts: new Map([[record.text, page]]),
    readings: new Map([[record.text, { ...reading, lines }]]),
    originals: new Map(),
  };
}
