import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportAll } from "../testing/export-all.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { exportLinesJsonSchema } from "./export-json-schema.ts";
import { lecternExportSchema } from "./export-schema.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-lines-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test("the lines are the items of the whole, and each fits the published schema", async () => {
  const { folder } = await exportAll(nastyArchive(20), parent, ["json", "jsonl"]);
  const whole = lecternExportSchema.parse(JSON.parse(await readFile(path.join(folder, "lectern.json"), "utf8")));
  const [head, ...items]: { list: string; item: object }[] = (
    await readFile(path.join(folder, "lectern.jsonl"), "utf8")
  )
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { format, version, archive, exported, withoutNotes } = whole;
  expect(head).toEqual({ format, version, archive, exported, withoutNotes });
  const of = (name: string) => items.filter(({ list }) => list === name).map(({ item }) => item);
  expect(of("transcripts")).toEqual(whole.transcripts);
  expect(of("persons")).toEqual(whole.persons);
  expect(of("topics")).toEqual(whole.topics);
  const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(exportLinesJsonSchema());
  for (const line of [head, ...items]) expect(isValid(line)).toBe(true);
  expect(isValid({ list: "transcripts", item: {} })).toBe(false);
});
