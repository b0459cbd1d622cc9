import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTestFolder } from "./fixtures.ts";
import { makeFull } from "./full-archive.fixture.ts";
import type { Position } from "./history/history-segment.ts";
import { readSaved } from "./history/saved-mark.ts";
import { openArchive, verifyFolder } from "./open.ts";
import { contentFileOf, isWholeContent } from "./stores/content-files.ts";
import type { Report } from "./verify/verify.ts";
import { verifyCatalogue } from "./verify/verify-catalogue.ts";
import { verifyHistory } from "./verify/verify-history.ts";
import { verifyKept } from "./verify/verify-kept.ts";
import { verifyFile } from "./verify/verify-sum.ts";

/** Every byte of every file takes minutes; of each file so many are tried unless LECTERN_EVERY_BIT is set. */
const sampled = process.env.LECTERN_EVERY_BIT ? Number.POSITIVE_INFINITY : 100;

let folder = "";
let files: readonly string[] = [];

async function filesIn(place: string): Promise<readonly string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("writer."))
    .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
}

/** What verifying names when it looks at the part of the archive that a file belongs to: the same code, less of it. */
async function namedWith(label: string, position: Position): Promise<readonly string[]> {
  const named: string[] = [];
  const report: Report = {
    read: () => undefined,
    damaged: (file) => void named.push(file),
    checkCancelled: () => undefined,
  };
  const content = contentFileOf(label);
  if (content) await verifyFile(label, report, () => isWholeContent(folder, content));
  else if (/^(?:damaged|history\/torn)\//.test(label)) await verifyKept(folder, report);
  else if (label.startsWith("history/")) await verifyHistory(folder, position, report);
  else await verifyCatalogue(folder, report);
  return named;
}

async function withFlip<T>(place: string, at: number, bit: number, work: () => Promise<T>): Promise<T> {
  const whole = await readFile(place);
  const flipped = Buffer.from(whole);
  flipped[at] = (whole[at] ?? 0) ^ (1 << bit);
  await writeFile(place, flipped);
  try {
    return await work();
  } finally {
    await writeFile(place, whole);
  }
}

beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(os.tmpdir(), "lectern-every-bit-")), "archive");
  await makeFull(folder);
  files = await filesIn(folder);
});

afterAll(() => rm(path.dirname(folder), { recursive: true, force: true }));

test("the archive that is tried has every kind of file, and is whole", async () => {
  const kinds = [
    /^README\.txt$/,
    /^archive\.json$/,
    /^manifest\.json$/,
    /^care\.json$/,
    /^history\/saved\.json$/,
    /^history\/000000000001\.ndjson$/,
    /^history\/000000000004\.ndjson$/,
    /^history\/000000000003\.gap\.json$/,
    /^history\/bases\//,
    /^history\/torn\//,
    /^generations\//,
    /^damaged\//,
    /^originals\//,
    /^texts\//,
    /^readings\//,
  ];
  for (const kind of kinds) expect(files.filter((file) => kind.test(file))).not.toEqual([]);
  expect((await verifyFolder(folder)).damage).toEqual([]);
});

test("a bit that flipped, in any byte of any file, is found and its file named", { timeout: 1_800_000 }, async () => {
  const position = await readSaved(folder);
  if (typeof position === "string") throw new Error(position);
  let tried = 0;
  const missed: string[] = [];
  for (const file of files) {
    const place = path.join(folder, file);
    const { length } = await readFile(place);
    const step = Math.max(1, length / sampled);
    for (let n = 0; n * step < length; n += 1) {
      const at = Math.min(length - 1, Math.floor(n * step + Math.random() * Math.min(step, length)));
      const bit = Math.floor(Math.random() * 8);
      const named = await withFlip(place, at, bit, () => namedWith(file, position));
      if (!named.includes(file)) missed.push(`${file}, bit ${bit} of byte ${at}`);
      tried += 1;
    }
  }
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(1_000);
});

test("opening what a flipped bit left overwrites and deletes nothing", async () => {
  const spot = fc.record({ file: fc.nat(), at: fc.nat(), bit: fc.nat(7) });
  await fc.assert(
    fc.asyncProperty(spot, async ({ file: n, at: byte, bit }) => {
      const label = files[n % files.length] ?? "";
      const copy = await makeTestFolder();
      await cp(folder, copy, { recursive: true });
      const place = path.join(copy, label);
      const { length } = await readFile(place);
      fc.pre(length > 0);
      const flipped = await readFile(place);
      flipped[byte % length] = (flipped[byte % length] ?? 0) ^ (1 << bit);
      await writeFile(place, flipped);
      expect((await verifyFolder(copy)).damage.map(({ file }) => file)).toContain(label);
      const before = await Promise.all((await filesIn(copy)).map((file) => readFile(path.join(copy, file), "latin1")));
      await openArchive(copy).then(
        (archive) => archive.close(),
        // A flip in the number of the format reads as a newer one: that is refused before the sum is known.
        (error: unknown) => expect(["archive-damaged", "archive-newer"]).toContain(Reflect.get(Object(error), "code")),
      );
      const after = await Promise.all((await filesIn(copy)).map((file) => readFile(path.join(copy, file), "latin1")));
      expect(before.filter((text) => !after.includes(text))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
