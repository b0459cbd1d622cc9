import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPace } from "../pace.ts";
import { exportedFilesAtOnce } from "./exported-files-at-once.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lectern-at-once-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("files of any length, looked at together, have the sums of their bytes", async () => {
  const edge = 1 << 16;
  const lengths = [0, 1, edge - 1, edge, edge + 1, 3 * edge + 7];
  const all = lengths.map((length, n) => Buffer.alloc(length, n + 1));
  for (const [n, bytes] of all.entries()) await writeFile(path.join(folder, `${n}`), bytes);
  const files = exportedFilesAtOnce(folder);
  const sums = await Promise.all(all.map((_, n) => files.sum(`${n}`, createPace())));
  expect(sums).toEqual(all.map((bytes) => createHash("sha256").update(bytes).digest("hex")));
});
