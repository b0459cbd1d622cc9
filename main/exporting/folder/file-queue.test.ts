import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFileQueue } from "./file-queue.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lectern-queue-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("every file is on the disk, with its bytes, once it has ended", async () => {
  const queue = createFileQueue();
  for (let n = 0; n < 300; n += 1) await queue.add(path.join(folder, `${n}`), Buffer.from(`text ${n}`));
  await queue.end();
  expect(await readdir(folder)).toHaveLength(300);
  for (const n of [0, 150, 299]) expect(await readFile(path.join(folder, `${n}`), "utf8")).toBe(`text ${n}`);
  await queue.end();
});

/** Files that end when they are told to. */
function heldQueue() {
  const held: ((error: Error | null) => void)[] = [];
  return { held, queue: createFileQueue((_file, _bytes, done) => void held.push(done)) };
}

test("only so many files, or so many bytes, wait at once", async () => {
  for (const { bytes, most } of [
    { bytes: Buffer.alloc(1), most: 64 },
    { bytes: Buffer.alloc(1 << 22), most: 2 },
  ]) {
    const { held, queue } = heldQueue();
    let waits: Promise<void> | undefined;
    while (!waits) waits = queue.add("file", bytes);
    expect(held).toHaveLength(most);
    held.shift()?.(null);
    await waits;
  }
});

test("what a file fails with is told with the next, and at the end; and it takes the place of no other", async () => {
  const { held, queue } = heldQueue();
  const full = new Error("the disk is full");
  void queue.add("first", Buffer.alloc(1));
  const ended = queue.end();
  held[0]?.(full);
  await expect(ended).rejects.toBe(full);
  await expect(queue.add("second", Buffer.alloc(1))).rejects.toBe(full);
  await expect(queue.end()).rejects.toBe(full);

  const again = createFileQueue();
  await again.add(path.join(folder, "there"), Buffer.from("first"));
  await again.end();
  await again.add(path.join(folder, "there"), Buffer.from("second"));
  await expect(again.end()).rejects.toMatchObject({ code: "EEXIST" });
  expect(await readFile(path.join(folder, "there"), "utf8")).toBe("first");
});
