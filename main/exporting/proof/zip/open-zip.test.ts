import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { heldAfter } from "../../../runtime/testing/garbage.ts";
import { exportedFilesIn } from "../exported-files.ts";
import { openZip, type ZipPart } from "./open-zip.ts";

const many = 2_000;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lectern-open-zip-"));
  const zip = new ZipFile();
  for (let n = 0; n < many; n += 1) zip.addBuffer(Buffer.from(`text ${n}`), `sources/${n}.txt`);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path.join(folder, "many.zip")));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("of each file little is kept until it is unpacked: a zip may have tens of thousands", async () => {
  const open = () => openZip(exportedFilesIn(folder), "many.zip");
  // What only the first needs is no part of it.
  await open();
  let parts: readonly ZipPart[] = [];
  const held = await heldAfter(async () => {
    parts = await open();
  });
  expect(held / many).toBeLessThan(1_000);
  expect(parts).toHaveLength(many);
  for (const n of [0, many - 1]) {
    const part = parts[n];
    expect(part && (await buffer(part.pieces())).toString()).toBe(`text ${n}`);
  }
});
