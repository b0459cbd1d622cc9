import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256Of } from "../../archive/disk/sha256.ts";
import { waitedFor } from "../../runtime/disk/disk.ts";
import { openFileWriter } from "./file-writer.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lectern-writer-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("pieces arrive whole and in order, counted and summed", async () => {
  const file = path.join(folder, "pieces");
  const writer = await openFileWriter(file, waitedFor);
  const pieces = Array.from({ length: 50_000 }, (_, n) => `${n} жук\n`);
  for (const piece of pieces) await writer.write(piece);
  await writer.close();
  const written = await readFile(file);
  expect(written.toString()).toBe(pieces.join(""));
  expect(writer.sum()).toEqual({ bytes: written.length, sha256: sha256Of(written) });
});

test("bytes and text stand in the order in which they were written", async () => {
  const file = path.join(folder, "mixed");
  const writer = await openFileWriter(file, waitedFor);
  for (const piece of ["ж", Buffer.from([0, 255]), "\ud83d", "\ude00", Buffer.from([1])]) await writer.write(piece);
  await writer.close();
  expect(await readFile(file)).toEqual(
    Buffer.concat([Buffer.from("ж"), Buffer.from([0, 255]), Buffer.from("\ud83d\ude00"), Buffer.from([1])]),
  );
});

test("a file that is there is never overwritten", async () => {
  const file = path.join(folder, "there");
  await writeFile(file, "mine");
  await expect(openFileWriter(file, waitedFor)).rejects.toMatchObject({ code: "disk" });
  expect(await readFile(file, "utf8")).toBe("mine");
});

test.skipIf(!existsSync("/dev/full"))("a full disk is said to be full (skipped where /dev/full is not)", async () => {
  const { onDisk } = await import("./disk-trouble.ts");
  const writing = onDisk("/dev/full", () => writeFile("/dev/full", "x".repeat(100_000)));
  await expect(writing).rejects.toMatchObject({ code: "disk", message: expect.stringContaining("disk is full") });
});
