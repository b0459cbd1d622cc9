import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFormats } from "../../shared/contract/exports.ts";
import { exportAll } from "./testing/export-all.ts";
import { nastyArchive } from "./testing/nasty-archive.ts";
import { check, findValidators } from "./testing/validators.ts";

const isThere = findValidators() !== undefined;
const skipped = isThere ? "" : " (skipped: LECTERN_SHARED names no folder with validators and what they need)";

async function filesBelow(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).map((name) => path.join(folder, name));
}

/** One archive goes to every format once, and each validator is started once: they are slow to start. */
describe.skipIf(!isThere)(`independent validators find nothing in a nasty archive of 300${skipped}`, () => {
  let parent = "";
  let folder = "";

  beforeAll(async () => {
    parent = await mkdtemp(path.join(tmpdir(), "lectern-validators-"));
    ({ folder } = await exportAll(nastyArchive(300), parent, exportFormats));
  }, 120_000);

  afterAll(() => rm(parent, { recursive: true, force: true }));

  test("TEI P5: the corpus, which holds every transcript", { timeout: 120_000 }, async () => {
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
  ])("%s", { timeout: 120_000 }, async (name, ...files) => {
    expect(await check(name, ...files.map((file) => path.join(folder, file)))).toBe("");
  });

  test("Dublin Core of every transcript in the bag", { timeout: 120_000 }, async () => {
    expect(await check("oai-dc", ...(await filesBelow(path.join(folder, "bag/data/oai-dc"))))).toBe("");
  });

  test("HTML: every page, alone and in the reading room", { timeout: 120_000 }, async () => {
    const files = await Promise.all(["html", "reading-room"].map((name) => filesBelow(path.join(folder, name))));
    expect(await check("html", ...files.flat().filter((file) => file.endsWith(".html")))).toBe("");
  });

  test("JSON and JSON Lines, by the published schemas", { timeout: 120_000 }, async () => {
    const schema = (name: string) => path.resolve(import.meta.dirname, "../../docs", name);
    expect(await check("json", schema("lectern-export.schema.json"), path.join(folder, "lectern.json"))).toBe("");
    expect(await check("json", schema("lectern-export-lines.schema.json"), path.join(folder, "lectern.jsonl"))).toBe(
      "",
    );
  });

  test("WebVTT and SubRip", { timeout: 120_000 }, async () => {
    const some = async (name: string) => {
      const files = await readdir(path.join(folder, name));
      return files.slice(0, 10).map((file) => path.join(folder, name, file));
    };
    expect(await check("vtt", ...(await some("vtt")), ...(await some("srt")))).toBe("");
  });
});
