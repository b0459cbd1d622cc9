import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FileParcel, writeParcel } from "./file-parcel.ts";
import { createFileQueue } from "./file-queue.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lectern-queue-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A queue whose parcels are written when it is their turn. */
function writtenLater() {
  const queue = createFileQueue((parcel) => {
    setImmediate(() => {
      writeParcel(parcel);
      queue.hear(undefined);
    });
  });
  return queue;
}

/** A queue whose parcels wait until they are told of. */
function heldQueue() {
  const held: FileParcel[] = [];
  return { held, queue: createFileQueue((parcel) => void held.push(parcel)) };
}

test("every file is on the disk, with its bytes, once it has ended", async () => {
  const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.constant(400_000)), {
    maxLength: 300,
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(sizes, async (lengths) => {
      run += 1;
      const queue = writtenLater();
      const at = (n: number) => path.join(folder, `${run}-${n}`);
      for (const [n, length] of lengths.entries()) await queue.add(at(n), Buffer.alloc(length, n));
      await queue.end();
      expect((await readdir(folder)).filter((name) => name.startsWith(`${run}-`))).toHaveLength(lengths.length);
      for (const [n, length] of lengths.entries())
        expect((await readFile(at(n))).equals(Buffer.alloc(length, n))).toBe(true);
      await queue.end();
    }),
    { numRuns: 20 },
  );
});

test("what was handed over may change at once", async () => {
  const { held, queue } = heldQueue();
  const bytes = Buffer.from("first");
  await queue.add("file", bytes);
  bytes.fill(0);
  void queue.end();
  expect(Buffer.from(held[0]?.memory ?? new SharedArrayBuffer(0)).toString("utf8", 0, 5)).toBe("first");
});

test("only so many bytes wait at once, and their memory is used again", async () => {
  const { held, queue } = heldQueue();
  const bytes = Buffer.alloc(100_000);
  let waits: Promise<void> | undefined;
  for (let n = 0; n < 100 && !waits; n += 1) waits = queue.add("file", bytes);
  expect(held.length).toBeGreaterThan(2);
  expect(held.length * 200_000).toBeLessThan(1 << 22);
  const [first] = held;
  queue.hear(undefined);
  await waits;
  for (let n = 0; n < 6; n += 1) void queue.add("file", bytes);
  expect(held.slice(1).some(({ memory }) => memory === first?.memory)).toBe(true);
});

test("what a parcel fails with is told with the next file, and at the end", async () => {
  const { queue } = heldQueue();
  const full = new Error("the disk is full");
  void queue.add("first", Buffer.alloc(1));
  const ended = queue.end();
  queue.hear({ failed: full });
  await expect(ended).rejects.toBe(full);
  await expect(queue.add("second", Buffer.alloc(1))).rejects.toBe(full);
  await expect(queue.end()).rejects.toBe(full);
});

test("a file takes the place of no other", async () => {
  const queue = createFileQueue((parcel) => writeParcel(parcel));
  await queue.add(path.join(folder, "there"), Buffer.from("first"));
  await queue.add(path.join(folder, "there"), Buffer.from("second"));
  expect(() => queue.end()).toThrow(expect.objectContaining({ code: "EEXIST" }));
  expect(await readFile(path.join(folder, "there"), "utf8")).toBe("first");
});
