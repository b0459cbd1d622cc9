import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportAll } from "./testing/export-all.ts";
import { nastyArchive } from "./testing/nasty-archive.ts";
import { check, findValidators } from "./testing/validators.ts";

const isThere = findValidators() !== undefined;
const skipped = isThere ? "" : " (skipped: LECTERN_SHARED names no folder with validators and what they need)";

/** One archive goes to every format once, and each validator is started once: they are slow to start. */
describe.skipIf(!isThere)(`independent validators find nothing in a nasty archive of 300${skipped}`, () => {
  let parent = "";
  let folder = "";

  beforeAll(async () => {
    parent = await mkdtemp(path.join(tmpdir(), "lectern-validators-"));
    ({ folder } = await exportAll(nastyArchive(300), parent, ["tei"]));
  }, 120_000);

  afterAll(() => rm(parent, { recursive: true, force: true }));

  test("TEI P5: the corpus, which holds every transcript", { timeout: 120_000 }, async () => {
    expect(await check("tei", path.join(folder, "tei/corpus.xml"))).toBe("");
  });
});
