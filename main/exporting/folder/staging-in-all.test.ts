import type { FileHandle } from "node:fs/promises";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Disk, waitedFor } from "../../runtime/disk/disk.ts";
import { openStaging } from "./staging.ts";
import { stagingBelow } from "./staging-below.ts";
import { stagingInAll } from "./staging-in-all.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-in-all-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test("where one of the places cannot be written to, no file is left open in the others", async () => {
  const opened: FileHandle[] = [];
  const disk: Disk<FileHandle> = {
    ...waitedFor,
    create: async (file) => {
      const handle = await waitedFor.create(file);
      opened.push(handle);
      return handle;
    },
  };
  const staging = await openStaging(parent, disk);
  await staging.makeFolder("box");
  const all = stagingInAll(staging, stagingBelow(staging, "box"), stagingBelow(staging, "never made"));
  await expect(all.openFile("titles.txt")).rejects.toMatchObject({ code: "disk", details: { code: "ENOENT" } });
  // A closed one has no number.
  expect(opened.map(({ fd }) => fd)).toEqual([-1, -1]);
  await staging.discard();
});
