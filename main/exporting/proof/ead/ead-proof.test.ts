import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportAll } from "../../testing/export-all.ts";
import { nastyArchive } from "../../testing/nasty-archive.ts";
import { changeFirst } from "../testing/change-first.ts";
import { readHashes } from "../testing/read-hashes.ts";
import { ead3Proof, eadProof } from "./ead-proof.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-ead-proof-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** Each changes one thing that an item says. */
const changes: readonly (readonly [what: string, before: RegExp, after: string])[] = [
  ["title", /(<c [^>]*><did><unittitle>)[^<]*/, "$1Another"],
  ["reference", /(<c [^>]*><did><unittitle>[^<]*<\/unittitle><unitid>)[^<]*/, "$1Another"],
  ["date", /(<unitdate[^>]*>)[^<]*/, "$11066"],
  ["person", /(<persname [^>]*>(<part>)?)[^<]*/, "$1Another"],
  ["role", /(<persname (role|relator)=")[^"]*/, "$1another"],
  ["topic", /(<subject>(<part>)?)[^<]*/, "$1Another"],
  ["place", /(<geogname>(<part>)?)[^<]*/, "$1Another"],
  ["item", /<c level.*?<\/c>\n/, ""],
];

test.each([
  ["ead", eadProof],
  ["ead3", ead3Proof],
] as const)("whatever is changed of an item of %s is another fact", async (format, proof) => {
  const { folder, proof: proven } = await exportAll(nastyArchive(20), parent, [format]);
  expect(proven).toMatchObject({ differences: 0, readBack: { [format]: 20 } });
  const before = await readHashes(proof, folder);
  for (const [what, pattern, words] of changes) {
    const changed = await changeFirst(folder, [`${format}/finding-aid.xml`], pattern, words);
    expect(await readHashes(proof, folder), what).not.toEqual(before);
    await changed.undo();
  }
  expect(await readHashes(proof, folder)).toEqual(before);
});
