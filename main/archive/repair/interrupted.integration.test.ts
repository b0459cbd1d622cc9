import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createRecords, makeTestFolder, newTopic } from "../fixtures.ts";
import { segmentName } from "../history/history-segment.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { repairFolder } from "./repair.ts";

/** Calls that change the file system and are let through; every later one fails, as for a process that is gone. */
const power = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, used: 0 }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const original = await importOriginal<typeof import("node:fs/promises")>();
  const spend = () => {
    power.used += 1;
    power.left -= 1;
    if (power.left < 0) throw Object.assign(new Error("EIO: killed"), { code: "EIO", syscall: "test" });
  };
  const watched = <A extends unknown[], R>(call: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      spend();
      return await call(...args);
    };
  };
  return {
    ...original,
    open: async (...args: Parameters<typeof original.open>) => {
      if (args[1] !== "r") spend();
      const handle = await original.open(...args);
      const write = handle.write.bind(handle);
      return Object.assign(handle, { write: watched(write as never) });
    },
    rename: watched(original.rename),
    mkdir: watched(original.mkdir),
    rm: watched(original.rm),
    link: watched(original.link),
    copyFile: watched(original.copyFile),
  };
});

beforeEach(() => {
  power.left = Number.POSITIVE_INFINITY;
});

/** Damaged in its history, its archive.json, its mark and its manifest; a state is left in a generation. */
async function makeDamaged(): Promise<string> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  for (const label of ["A", "B", "C"]) {
    await archive.commit(createRecords("topics", newTopic(label)));
    await archive.fold();
  }
  await archive.commit(createRecords("topics", newTopic("D")));
  await archive.close();
  const { folder } = archive;
  const segment = path.join(folder, "history", segmentName(1));
  const bytes = await readFile(segment);
  bytes[bytes.indexOf('"B"')] = 0;
  await writeFile(segment, bytes);
  await writeFile(path.join(folder, "archive.json"), "spoilt");
  await writeFile(path.join(folder, "manifest.json"), "spoilt");
  await writeFile(path.join(folder, "history", "saved.json"), "spoilt");
  return folder;
}

/** The files that are the archive's, by their names; what was set aside, by its bytes. */
async function contentOf(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: [string, string][] = [];
  const aside: string[] = [];
  for (const entry of entries.filter((one) => one.isFile() && !one.name.startsWith("writer."))) {
    const file = path.join(entry.parentPath, entry.name);
    const text = await readFile(file, "latin1");
    const name = path.relative(folder, file);
    if (name.startsWith("damaged")) aside.push(text);
    else if (!name.endsWith(".unfinished")) files.push([name, text]);
  }
  return { files: new Map(files), aside: aside.toSorted((a, b) => (a < b ? -1 : 1)) };
}

/** Who was stopped is another process by then; this one would wait for its own signs of life to end. */
async function forgetHolder(folder: string): Promise<void> {
  await rm(path.join(folder, "writer.json"), { force: true });
}

test("stopped at any step and called again, it comes to the same end", async () => {
  const damaged = await makeDamaged();
  const undisturbed = await makeTestFolder();
  await cp(damaged, undisturbed, { recursive: true });
  power.used = 0;
  await repairFolder(undisturbed);
  const steps = power.used;
  const wanted = await contentOf(undisturbed);
  expect((await verifyFolder(undisturbed)).damage).toEqual([]);
  let stopped = 0;
  for (let step = 0; step < steps; step += 1) {
    const folder = await makeTestFolder();
    await cp(damaged, folder, { recursive: true });
    power.left = step;
    await repairFolder(folder).then(
      () => undefined,
      () => {
        stopped += 1;
      },
    );
    power.left = Number.POSITIVE_INFINITY;
    await forgetHolder(folder);
    await repairFolder(folder);
    expect(await contentOf(folder), `stopped at step ${step} of ${steps}`).toEqual(wanted);
    await rm(folder, { recursive: true });
  }
  expect(stopped).toBeGreaterThan(steps * 0.9);
});

test("an archive whose repair was interrupted is not opened before that has come to its end", async () => {
  const folder = await makeDamaged();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  let stop = 0;
  const names = async () => await readdir(folder);
  while (!(await names()).includes("repair")) {
    power.left = stop;
    await expect(repairFolder(folder)).rejects.toMatchObject({ code: "disk" });
    power.left = Number.POSITIVE_INFINITY;
    await forgetHolder(folder);
    stop += 2;
  }
  for (const readOnly of [false, true]) {
    await expect(openArchive(folder, { readOnly })).rejects.toThrow(/belongs to a repair that was interrupted/);
  }
  expect((await verifyFolder(folder)).damage.map(({ file }) => file)).toContain("repair/journal.json");
  expect((await repairFolder(folder)).actions[0]).toContain("interrupted");
  await (await openArchive(folder)).close();
});
