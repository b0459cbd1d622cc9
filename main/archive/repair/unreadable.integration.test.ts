import { type FileHandle, mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { openArchive, verifyFolder } from "../open.ts";
import { firstSegment, labelsIn, makeArchive, positions } from "./repair.fixture.ts";
import { repairFolder } from "./repair.ts";

/** A spot of the disk that is worn out: whoever reads this byte of such a file gets an error. */
const worn = vi.hoisted(() => ({ file: "nowhere", at: 0 }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const watched = (handle: FileHandle): FileHandle => {
    let next = 0;
    return new Proxy(handle, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== "function") return value;
        if (key !== "read") return value.bind(target);
        return async (bytes: Buffer, offset: number, length: number, position?: number | null) => {
          const from = position ?? next;
          if (from <= worn.at && worn.at < from + length)
            throw Object.assign(new Error("EIO"), { code: "EIO", syscall: "read" });
          const done = await target.read(bytes, offset, length, position);
          next = from + done.bytesRead;
          return done;
        };
      },
    });
  };
  const isWorn = (file: unknown) => String(file).endsWith(worn.file);
  return {
    ...real,
    open: async (file: string, flags?: string) => {
      const handle = await real.open(file, flags);
      return isWorn(file) ? watched(handle) : handle;
    },
    readFile: async (...args: Parameters<typeof real.readFile>) => {
      if (isWorn(args[0])) throw Object.assign(new Error("EIO"), { code: "EIO", syscall: "read" });
      return await real.readFile(...args);
    },
  };
});

test("a worn spot of the history costs the batch on it, and what cannot be read is moved away as it is", async () => {
  const long = "x".repeat(6_000);
  const folder = await makeArchive("A", `B ${long}`, "C", `D ${long}!`, "E");
  const { from } = (await positions(folder))(3);
  Object.assign(worn, { file: firstSegment, at: from + 5_000 });
  await expect(openArchive(folder).then((archive) => archive.close())).resolves.toBeUndefined();
  expect((await verifyFolder(folder)).damage).toEqual([
    { file: firstSegment, problem: "cannot be read: the disk reports an error there" },
  ]);
  const { losses, aside = "" } = await repairFolder(folder);
  worn.file = "nowhere";
  expect(losses).toMatchObject([{ what: expect.stringMatching(/^Batch(?:es)? 3 .*is in the catalogue/) }]);
  expect(await readdir(path.join(folder, aside, "history"))).toContain("000000000001.ndjson.unreadable");
  expect((await labelsIn(folder)).map((label) => label.slice(0, 1))).toEqual(["A", "B", "C", "D", "E"]);
  expect((await verifyFolder(folder)).damage).toEqual([]);
});

test("an archive.json that cannot be read is no reason to give up", async () => {
  const folder = await makeArchive("A", "B!", "C");
  Object.assign(worn, { file: path.join(folder, "archive.json"), at: 10 });
  await expect(openArchive(folder)).rejects.toMatchObject({ code: "archive-damaged" });
  expect((await repairFolder(folder)).losses).toEqual([]);
  worn.file = "nowhere";
  expect(await labelsIn(folder)).toEqual(["A", "B!", "C"]);
});

test("of archive.json and the history both gone, what is left in generations is brought back", async () => {
  const folder = await makeArchive("A!", "B!", "C");
  await rm(path.join(folder, "archive.json"));
  await rm(path.join(folder, "history"), { recursive: true });
  await mkdir(path.join(folder, "history"));
  await expect(openArchive(folder)).rejects.toMatchObject({ code: "archive-damaged" });
  const { losses } = await repairFolder(folder);
  expect(losses.length).toBeGreaterThan(0);
  expect(await labelsIn(folder)).toEqual(["A!"]);
  expect((await verifyFolder(folder)).damage).toEqual([]);
});
