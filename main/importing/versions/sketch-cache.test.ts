import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { createSketchCache } from "./sketch-cache.ts";
import { type KeptSketch, readRecord, recordSize, writeRecord } from "./sketch-record.ts";

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const hashes = fc.uniqueArray(fc.nat(0xffff_ffff), { maxLength: 64 }).map((all) => Uint32Array.from(all).sort());
const kept: fc.Arbitrary<KeptSketch> = fc.record({ text: hex(64), sketch: fc.record({ key: hex(32), hashes }) });

it("a record comes back as it was, and not at all when a byte of it changed", () => {
  fc.assert(
    fc.property(kept, fc.nat(recordSize - 1), fc.integer({ min: 1, max: 255 }), (one, at, by) => {
      const record = writeRecord(one);
      expect(readRecord(record)).toEqual(one);
      record.writeUInt8((record.readUInt8(at) ^ by) & 255, at);
      expect(readRecord(record)).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

it("holds on to what was added, also after a record that was cut short", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-sketches-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const cache = createSketchCache(folder);
  const [first, second, third] = fc.sample(kept, { numRuns: 3, seed: 4 });
  if (!first || !second || !third) throw new Error("three are needed");
  expect(await all(cache)).toEqual([]);
  await cache.add([first, second]);
  const file = path.join(folder, "cache", "sketches-2.bin");
  appendFileSync(file, readFileSync(file).subarray(0, 100));
  expect(await all(cache)).toEqual([first, second]);
  await cache.add([third]);
  expect(await all(cache)).toEqual([first, second, third]);
});

it("does without a folder that cannot be written to", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-sketches-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, "cache"), "a file, not a folder");
  const cache = createSketchCache(folder);
  await cache.add(fc.sample(kept, 1));
  expect(await all(cache)).toEqual([]);
});

async function all(cache: ReturnType<typeof createSketchCache>): Promise<KeptSketch[]> {
  const found: KeptSketch[] = [];
  for await (const one of cache.read()) found.push(one);
  return found;
}
