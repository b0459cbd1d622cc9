import type { FileHandle } from "node:fs/promises";
import { cp, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { createRecords, edit, makeTestFolder, newReading, newTranscript } from "../fixtures.ts";
import { createArchive, openArchive } from "../open.ts";
import { repairFolder } from "../repair/repair.ts";
import { purge } from "./purge.ts";

/** So many more times the disk may be written to; then the machine is off. */
const disk = vi.hoisted(() => ({ writesLeft: Number.POSITIVE_INFINITY }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const write = () => {
    disk.writesLeft -= 1;
    if (disk.writesLeft < 0) throw Object.assign(new Error("EIO: off"), { code: "EIO", syscall: "write" });
  };
  const counted =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      write();
      return await call(...args);
    };
  const watched = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          if (["write", "writeFile", "truncate"].includes(String(key))) write();
          return Reflect.apply(value, target, args);
        };
      },
    });
  return {
    ...real,
    rename: counted(real.rename),
    rm: counted(real.rm),
    mkdir: counted(real.mkdir),
    link: counted(real.link),
    open: async (file: string, flags?: string) => {
      if (flags?.startsWith("w")) write();
      return watched(await real.open(file, flags));
    },
  };
});

async function makeArchive() {
  const folder = await makeTestFolder();
  const archive = await createArchive(folder, { name: "Port records" });
  const add = async (title: string) => {
    const original = await archive.originals.put(Buffer.from(`Received: ${title}`));
    const text = await archive.texts.put(Buffer.from(title));
    await archive.readings.put(text, newReading("page"));
    const record = newTranscript(title, { original, text });
    await archive.commit(createRecords("transcripts", record));
    return record;
  };
  const gone = await add("Zanzibar");
  await archive.fold();
  const kept = await add("Harbour dues");
  const both = edit(archive.tables, "transcripts", [gone.id, kept.id], { set: { place: "Almere" } });
  await archive.commit(both);
  await archive.close();
  return { folder, gone, kept };
}

async function holds(folder: string, word: string): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const all = await Promise.all(files.map((entry) => readFile(path.join(entry.parentPath, entry.name))));
  return all.some((bytes) => bytes.includes(word));
}

it("a purge that is cut off at any write is finished at the next opening, or never was", async () => {
  const { folder, gone, kept } = await makeArchive();
  const outcomes = new Set<string>();
  for (let writes = 0, isWhole = false; !isWhole; writes += 1) {
    const tried = `${folder} ${writes}`;
    await cp(folder, tried, { recursive: true });
    disk.writesLeft = writes;
    isWhole = await purge(tried, { transcripts: [gone.id], reason: "By order" }).then(
      () => true,
      () => false,
    );
    disk.writesLeft = Number.POSITIVE_INFINITY;
    // A machine that was off has another process by now; this one would wait for its own sign of life to end.
    await rm(path.join(tried, "writer.json"), { force: true });
    // A repair brings it to its end as well as an opening.
    if (writes % 3 === 0) expect((await repairFolder(tried)).losses).toEqual([]);
    const archive = await openArchive(tried);
    const isThere = archive.tables.transcripts.has(gone.id);
    outcomes.add(`${isThere}`);
    expect(archive.tables.transcripts.get(kept.id)).toEqual({ ...kept, place: "Almere" });
    expect(await archive.verify()).toMatchObject({ damage: [] });
    await archive.close();
    expect(await readdir(path.join(tried, "history"))).not.toContain("purge.json");
    expect(await holds(tried, "Zanzibar")).toBe(isThere);
    if (isWhole) expect(isThere).toBe(false);
  }
  expect(outcomes.size).toBe(2);
});
