import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportedFilesIn } from "../proof/exported-files.ts";
import { openZip } from "../proof/zip/open-zip.ts";
import { createSmallZips } from "./small-zip.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lectern-small-zip-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const day = new Date("2021-03-03T12:00:00Z");

test("another library finds every part in its order with its bytes", async () => {
  const contents = fc.array(fc.uint8Array({ maxLength: 3_000 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(contents, async (all) => {
      const parts = all.map((content, n) => ({ name: `word/part ${n} é.xml`, content }));
      const zip = createSmallZips(day);
      expect(Buffer.from(zip(parts)).equals(Buffer.from(zip(parts)))).toBe(true);
      await writeFile(path.join(folder, "small.zip"), zip(parts));
      const read = await openZip(exportedFilesIn(folder), "small.zip");
      expect(read.map(({ name }) => name)).toEqual(parts.map(({ name }) => name));
      for (const [n, { pieces }] of read.entries()) {
        expect((await buffer(pieces())).equals(Buffer.from(all[n] ?? []))).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test("a part that every zip has is deflated once", () => {
  const deflatedNow: number[] = [];
  const zip = createSmallZips(day, (content) => {
    deflatedNow.push(content.byteLength);
    return deflateRawSync(content);
  });
  const same = Buffer.from("same");
  for (const text of ["a", "bb"]) {
    zip([
      { name: "same", content: same },
      { name: "own", content: Buffer.from(text) },
    ]);
  }
  expect(deflatedNow).toEqual([4, 1, 2]);
});
