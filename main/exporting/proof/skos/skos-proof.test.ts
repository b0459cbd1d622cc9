import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportAll } from "../../testing/export-all.ts";
import { nastyArchive } from "../../testing/nasty-archive.ts";
import { changeFirst } from "../testing/change-first.ts";
import { toldOf } from "../testing/told-of.ts";

let parent = "";
let folder = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-skos-proof-"));
  const { folder: made, proof } = await exportAll(nastyArchive(40), parent, ["skos"]);
  folder = made;
  expect(proof).toMatchObject({ listed: [], readBack: { skos: 60 } });
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test.each([
  ["label", /(a skos:Concept;\s+skos:prefLabel )"/, '$1"Not '],
  ["language", /(a skos:Concept;\s+skos:prefLabel "(?:[^"\\]|\\.)*")/, "$1@en"],
  ["variant", /skos:altLabel "/, 'skos:altLabel "Not '],
  ["scope note", /skos:scopeNote "/, 'skos:scopeNote "Not '],
  ["broader concept", /skos:broader <urn:uuid:[^>]*>/, "skos:broader <urn:uuid:another>"],
  ["concept", /<urn:uuid:([^>]*)> a skos:Concept;/, "<urn:uuid:another> a skos:Concept;"],
  ["statement that is none", /skos:broader/, "skos broader"],
])("another %s is told", async (_what, before, after) => {
  const changed = await changeFirst(folder, ["topics.ttl"], before, after);
  const told = await toldOf(folder, "skos");
  await changed.undo();
  expect(told.length).toBeGreaterThan(0);
});
