import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportAll } from "../../testing/export-all.ts";
import { nastyArchive } from "../../testing/nasty-archive.ts";
import { readHashes } from "../testing/read-hashes.ts";
import { qdpxProof } from "./qdpx-proof.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-qdpx-proof-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test("a nasty archive is read back from its project without a difference", async () => {
  const { proof } = await exportAll(nastyArchive(40), parent, ["qdpx"]);
  expect(proof).toMatchObject({ differences: 0, readBack: { qdpx: 40 } });
});

test("two archives of which one says another thing are two projects", async () => {
  const archive = nastyArchive(3);
  const { folder } = await exportAll(archive, parent, ["qdpx"]);
  const before = await readHashes(qdpxProof, folder);
  const transcripts = new Map(
    [...archive.tables.transcripts].map(([id, record]) => [id, { ...record, place: `${record.place ?? ""} quay` }]),
  );
  const other = await exportAll({ ...archive, tables: { ...archive.tables, transcripts } }, parent, ["qdpx"]);
  expect(await readHashes(qdpxProof, other.folder)).not.toEqual(before);
});

test("a project that is cut short is unreadable", async () => {
  const { folder } = await exportAll(nastyArchive(2), parent, ["qdpx"]);
  const file = path.join(folder, "project.qdpx");
  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, whole.length - 40));
  await expect(readHashes(qdpxProof, folder)).rejects.toMatchObject({ code: "unreadable" });
});
