import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rename, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { createRecords, makeTestFolder, newTopic } from "../fixtures.ts";
import { createArchive, openArchive } from "../open.ts";
import { beatHolder, type Holder, readHolder, thisHolder, writeHolder } from "./holder.ts";
import { type Lock, type LockOptions, takeLock } from "./lock.ts";

const interval = 150;

async function makeFolder(): Promise<string> {
  const folder = await makeTestFolder();
  await mkdir(path.join(folder, "history"), { recursive: true });
  return folder;
}

async function take(folder: string, options: LockOptions = {}): Promise<Lock> {
  const lock = await takeLock(folder, "Lectern", () => new Date(), { interval, ...options });
  onTestFinished(() => lock.release());
  return lock;
}

/** A note as a program on another machine writes it, whose locks do not reach this one. */
async function noteElsewhere(folder: string, more: Partial<Holder> = {}): Promise<Holder> {
  const own = await thisHolder(folder, "Lectern", "2024-05-06T07:08:09.010Z");
  const holder = { ...own, host: "archive-room", boot: "another", pid: 4711, ...more };
  await writeHolder(folder, holder);
  return holder;
}

/** Shows that it lives, as that machine would, and so often that a pause of this one holds up no sign of life for long. */
function keepBeating(folder: string, holder: Holder): void {
  let beat = 0;
  const timer = setInterval(() => {
    beat += 1;
    void beatHolder(folder, holder, beat);
  }, interval / 10);
  onTestFinished(() => clearInterval(timer));
}

async function age(folder: string, seconds: number): Promise<void> {
  const then = Date.now() / 1000 - seconds;
  await utimes(path.join(folder, "writer.json"), then, then);
}

describe("the holder's note", () => {
  test("names process, machine, program and beginning, beats without changing its length, and goes on release", async () => {
    const folder = await makeFolder();
    const lock = await take(folder);
    const file = path.join(folder, "writer.json");
    const first = await readFile(file);
    expect(await readHolder(folder)).toMatchObject({
      pid: process.pid,
      host: os.hostname(),
      program: "Lectern",
      beat: 0,
    });
    await expect.poll(async () => (await readHolder(folder))?.beat).toBeGreaterThan(1);
    expect(await readFile(file)).toHaveLength(first.length);
    await lock.release();
    expect(await readHolder(folder)).toBeUndefined();
  });

  test("that cannot be read is nobody's", async () => {
    const folder = await makeFolder();
    for (const text of ["", "\0".repeat(200), '{"pid":"x"}', "[]"]) {
      await writeFile(path.join(folder, "writer.json"), text);
      const lock = await take(folder);
      expect(lock.notice).toBeUndefined();
      await lock.release();
    }
  });
});

describe("a holder on this machine", () => {
  test("that was killed, or whose number another process has by now, is told, and does not hinder", async () => {
    const folder = await makeFolder();
    const child = spawn(process.execPath, ["-e", ""]);
    await once(child, "exit");
    const own = await thisHolder(folder, "Lectern", "2024-05-06T07:08:09.010Z");
    await writeHolder(folder, { ...own, pid: child.pid ?? 0 });
    const lock = await take(folder);
    expect(lock.notice).toMatch(new RegExp(`^Lectern \\(process ${child.pid} on .* stopped without closing`));
    await lock.release();
    if (own.started === undefined) return;
    await writeHolder(folder, { ...own, started: "1" });
    expect((await take(folder)).notice).toContain(`process ${process.pid} on `);
  });

  test("of another folder is only the note of a copy", async () => {
    const folder = await makeFolder();
    const own = await thisHolder(folder, "Lectern", "2024-05-06T07:08:09.010Z");
    await writeHolder(folder, { ...own, folder: path.dirname(folder) });
    expect((await take(folder)).notice).toBeUndefined();
  });
});

describe("a holder on another machine", () => {
  test("that shows signs of life is not pushed aside, whatever the clocks say, unless that is asked for", async () => {
    const folder = await makeFolder();
    const holder = await noteElsewhere(folder);
    keepBeating(folder, holder);
    for (const seconds of [0, -3_600]) {
      await age(folder, seconds);
      await expect(take(folder)).rejects.toMatchObject({
        code: "archive-locked",
        details: { elsewhere: true },
        message: expect.stringMatching(/process 4711 on archive-room, since 2024-05-06.*--take-over/),
      });
    }
    expect((await readHolder(folder))?.token).toBe(holder.token);
    await take(folder, { takeOver: true });
    expect((await readHolder(folder))?.host).toBe(os.hostname());
  });

  test("that has been silent is taken over from: at once when long, else after three beats", async () => {
    const folder = await makeFolder();
    await noteElsewhere(folder);
    const began = performance.now();
    const lock = await take(folder);
    expect(performance.now() - began).toBeGreaterThan(2 * interval);
    expect(lock.notice).toMatch(/process 4711 on archive-room.*no sign of life/);
    await lock.release();
    await noteElsewhere(folder);
    await age(folder, 3_600);
    const later = performance.now();
    await take(folder, { interval: 10_000 });
    expect(performance.now() - later).toBeLessThan(10_000);
  });

  test("of this one's name, that sees the shared drive at another place, is no copy's", async () => {
    const folder = await makeFolder();
    const own = await thisHolder(folder, "Lectern", "2024-05-06T07:08:09.010Z");
    const holder = { ...own, boot: "another", folder: path.dirname(folder) };
    await writeHolder(folder, holder);
    keepBeating(folder, holder);
    await expect(take(folder)).rejects.toMatchObject({ code: "archive-locked" });
  });

  test("with this one's name is told apart by the run of the machine", async () => {
    const folder = await makeFolder();
    const holder = await noteElsewhere(folder, { host: os.hostname() });
    keepBeating(folder, holder);
    await expect(take(folder)).rejects.toMatchObject({ code: "archive-locked" });
  });
});

describe("a lock that was taken over", () => {
  test("is noticed at the next beat, and its release leaves the other's note alone", async () => {
    const folder = await makeFolder();
    const lock = await take(folder);
    await lock.confirm();
    const told = new Promise<Error>((resolve) => lock.onLost(resolve));
    const other = await noteElsewhere(folder);
    expect((await told).message).toMatch(/process 4711 on archive-room.* has taken this archive over/);
    await expect(lock.confirm()).rejects.toMatchObject({ code: "read-only" });
    expect(lock.isLost()).toBe(true);
    const late: Error[] = [];
    lock.onLost((error) => late.push(error));
    expect(late).toEqual([await told]);
    await lock.release();
    expect((await readHolder(folder))?.token).toBe(other.token);
  });

  test("is noticed before the next write when beats were missed, as in a machine that slept", async () => {
    const folder = await makeFolder();
    const lock = await take(folder, { interval: 50 });
    await lock.confirm();
    await noteElsewhere(folder);
    // Nothing of this process runs meanwhile.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 120);
    await expect(lock.confirm()).rejects.toMatchObject({ code: "read-only" });
  });

  test("is not taken for one when the drive went and came back", async () => {
    const folder = await makeFolder();
    const lock = await take(folder, { interval: 20 });
    await rename(folder, `${folder}-gone`);
    await setTimeout(60);
    await expect(lock.confirm()).rejects.toMatchObject({ code: "ENOENT" });
    await rename(`${folder}-gone`, folder);
    await lock.confirm();
    expect(lock.isLost()).toBe(false);
  });
});

describe("an archive that was taken over", () => {
  test("takes no change more, says who has it, and leaves the folder to the other", async () => {
    const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
    onTestFinished(() => archive.close());
    const { folder } = archive;
    const sequence = archive.sequence();
    await noteElsewhere(folder);
    const heard = new Promise<void>((resolve) => archive.onLost(resolve));
    await expect(archive.commit(createRecords("topics", newTopic("Harbours")))).rejects.toMatchObject({
      code: "read-only",
      message: expect.stringContaining("archive-room"),
    });
    await heard;
    expect([archive.readOnly, archive.tables.topics.size, archive.sequence()]).toEqual([true, 0, sequence]);
    expect(archive.notices).toEqual([expect.stringContaining("taken this archive over")]);
    const before = await readFile(path.join(folder, "archive.json"));
    await archive.close();
    expect(await readFile(path.join(folder, "archive.json"))).toEqual(before);
    expect((await readHolder(folder))?.host).toBe("archive-room");
    await age(folder, 3_600);
    const next = await openArchive(folder);
    onTestFinished(() => next.close());
    expect(next.notices).toEqual([expect.stringContaining("archive-room")]);
  });

  test("and is closed before it noticed, leaves archive.json to the other too", async () => {
    const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
    await archive.commit(createRecords("topics", newTopic("Harbours")));
    const file = path.join(archive.folder, "archive.json");
    const before = await readFile(file);
    await noteElsewhere(archive.folder);
    await archive.close();
    expect(await readFile(file)).toEqual(before);
    expect((await readHolder(archive.folder))?.host).toBe("archive-room");
  });

  test("a writer that is waited for lets the next one in", async () => {
    const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
    const next = openArchive(archive.folder, { patience: 5_000 });
    await expect(openArchive(archive.folder, { patience: 100 })).rejects.toMatchObject({ code: "archive-locked" });
    await archive.close();
    await (await next).close();
  });
});
