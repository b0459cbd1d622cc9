import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFormats } from "../../shared/contract/export-formats.ts";
import { exportSamples } from "../service/sample-export.fixture.ts";
import { exportAll } from "./testing/export-all.ts";
import { nastyArchive } from "./testing/nasty-archive.ts";
import { check, findSamples, whyNoValidators } from "./testing/validators.ts";

const skipped = whyNoValidators === undefined ? "" : ` (skipped: ${whyNoValidators})`;
const samples = findSamples() ?? "";

async function filesBelow(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).map((name) => path.join(folder, name));
}

type Exporting = (parent: string) => Promise<string>;

const ofNasty: Exporting = async (parent) => (await exportAll(nastyArchive(300), parent, exportFormats)).folder;
const ofSamples: Exporting = (parent) => exportSamples(samples, parent, { formats: exportFormats, each: 12 });

const archives: readonly (readonly [string, Exporting])[] = [
  ["a nasty archive of 300", ofNasty],
  ...(samples === "" ? [] : [["the samples", ofSamples] as const]),
];

/** One archive goes to every format once, and each validator is started once: they are slow to start. */
describe.skipIf(whyNoValidators !== undefined).each(archives)(
  `independent validators find nothing in %s${skipped}`,
  (_name, exporting) => {
    let parent = "";
    let folder = "";

    beforeAll(async () => {
      parent = await mkdtemp(path.join(tmpdir(), "lectern-validators-"));
      folder = await exporting(parent);
    });

    afterAll(() => rm(parent, { recursive: true, force: true }));

    test("TEI P5: the corpus, which holds every transcript", async () => {
      expect(await check("tei", path.join(folder, "tei/corpus.xml"))).toBe("");
    });

    test.each([
      ["frictionless", "csv/datapackage.json"],
      ["csv", "csv/transcripts.csv", "csv/turns.csv"],
      ["cite", "citations.ris", "citations.csl.json", "citations.bib"],
      ["skos", "topics.ttl"],
      ["qdpx", "project.qdpx"],
      ["bagit", "bag"],
      ["premis", "bag/data/premis.xml"],
      ["ead", "ead/finding-aid.xml", "ead3/finding-aid.xml"],
    ])("%s", async (name, ...files) => {
      expect(await check(name, ...files.map((file) => path.join(folder, file)))).toBe("");
    });

    test("Dublin Core of every transcript in the bag", async () => {
      expect(await check("oai-dc", ...(await filesBelow(path.join(folder, "bag/data/oai-dc"))))).toBe("");
    });

    test("HTML: every page, alone and in the reading room", async () => {
      const files = await Promise.all(["html", "reading-room"].map((name) => filesBelow(path.join(folder, name))));
      expect(await check("html", ...files.flat().filter((file) => file.endsWith(".html")))).toBe("");
    });

    test("Markdown: some reading copies, for each is three programs’ work", async () => {
      const files = (await filesBelow(path.join(folder, "markdown"))).filter((file) => file.endsWith(".md"));
      expect(await check("md", ...files.filter((_file, n) => n % 15 === 0))).toBe("");
    });

    test("JSON and JSON Lines, by the published schemas", async () => {
      const schema = (name: string) => path.resolve(import.meta.dirname, "../../docs", name);
      expect(await check("json", schema("lectern-export.schema.json"), path.join(folder, "lectern.json"))).toBe("");
      expect(await check("json", schema("lectern-export-lines.schema.json"), path.join(folder, "lectern.jsonl"))).toBe(
        "",
      );
    });

    test("WebVTT and SubRip", async () => {
      const some = async (name: string) => (await filesBelow(path.join(folder, name))).slice(0, 10);
      expect(await check("vtt", ...(await some("vtt")), ...(await some("srt")))).toBe("");
    });
  },
);
