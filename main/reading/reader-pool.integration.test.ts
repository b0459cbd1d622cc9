import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { truncate } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { largestFile } from "./read-file.ts";
import { createReaderPool, type ReaderPool } from "./reader-pool.ts";

let folder = "";
let pool: ReaderPool;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "lectern-pool-"));
  pool = createReaderPool({ threads: 2 });
});
afterEach(async () => {
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: string) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

describe("reading files on threads", () => {
  it("reads many, each as itself", async () => {
    const files = Array.from({ length: 20 }, (_, n) => write(`${n}.txt`, `Page number ${n}\n`));
    const received = await Promise.all(files.map((file) => pool.read(file)));
    expect(received.map((one) => one.ok && one.text)).toEqual(files.map((_, n) => `Page number ${n}\n`));
  });

  it("says why of a file that is gone, of a folder, and of one that is too large", async () => {
    const large = write("large.txt", "");
    await truncate(large, largestFile + 1);
    const refused = await Promise.all([path.join(folder, "gone.txt"), folder, large].map((file) => pool.read(file)));
    expect(refused.map((one) => (one.ok ? "" : one.reason))).toEqual([
      expect.stringMatching(/no longer there/),
      expect.stringMatching(/a folder/),
      expect.stringMatching(/too large/),
    ]);
  });

  it("fetches bytes, and writes files of an archive, or says what the system said", async () => {
    const bytes = Buffer.from("The pier is open.\n");
    const file = write("pier.txt", "The pier is open.\n");
    const fetched = await pool.fetch(file);
    if (typeof fetched === "string") throw new Error(fetched);
    expect(Buffer.from(fetched.bytes)).toEqual(bytes);
    expect(await pool.fetch(path.join(folder, "gone.txt"))).toMatch(/no longer there/);
    const placed = path.join(folder, fetched.sha256);
    const one = { file: placed, bytes: bytes.subarray(0), sha256: fetched.sha256 };
    expect(await pool.place(one)).toBe(true);
    expect(await pool.place(one)).toBe(false);
    expect(readFileSync(placed)).toEqual(bytes);
    await pool.sync([folder]);
    await expect(pool.sync([path.join(folder, "no folder")])).rejects.toMatchObject({ code: "ENOENT" });
    const nowhere = path.join(folder, "no folder", "a");
    await expect(pool.place({ file: nowhere, bytes })).rejects.toMatchObject({ code: "ENOENT", syscall: "open" });
  });

  it("writes many at once, each answered for itself", async () => {
    const bytes = new TextEncoder().encode("The pier is open.\n");
    const names = Array.from({ length: 200 }, (_, n) => (n === 70 ? path.join("no folder", "70") : String(n)));
    const outcomes = await Promise.allSettled(
      names.map((name) => pool.place({ file: path.join(folder, name), bytes })),
    );
    expect(outcomes.flatMap(({ status }, n) => (status === "rejected" ? [n] : []))).toEqual([70]);
    expect(outcomes[70]).toMatchObject({ reason: { code: "ENOENT" } });
    for (const name of names.filter((_, n) => n !== 70)) expect(readFileSync(path.join(folder, name))).toHaveLength(18);
  });

  it("halts what it writes: each file stands whole or is refused, and nothing unfinished is left", async () => {
    const bytes = new TextEncoder().encode("The pier is open.\n");
    const names = Array.from({ length: 400 }, (_, n) => String(n));
    const placing = Promise.allSettled(names.map((name) => pool.place({ file: path.join(folder, name), bytes })));
    await pool.place({ file: path.join(folder, "first"), bytes }).catch(() => undefined);
    pool.halt();
    const outcomes = await placing;
    const stand = names.filter((_, n) => outcomes[n]?.status === "fulfilled");
    expect(readdirSync(folder).toSorted()).toEqual([...stand, "first"].toSorted());
    await expect(pool.place({ file: path.join(folder, "late"), bytes })).rejects.toMatchObject({ code: "cancelled" });
    await expect(pool.sync([folder])).rejects.toMatchObject({ code: "cancelled" });
  });

  it("gives up a file that breaks or stalls its thread, and reads the next", async () => {
    const breaks = write(
      "breaks.mjs",
      `import { parentPort } from "node:worker_threads";
      parentPort.on("message", ({ file }) => {
        if (file === "break") throw new Error("broken");
        if (file === "stall") for (;;);
        parentPort.postMessage({ received: { ok: false, kind: "unreadable", reason: file } });
      });
      // Loaded late, as from a slow disk: no file is given up for that.
      const until = performance.now() + 1_500;
      while (performance.now() < until);
      parentPort.postMessage({ isUp: true });`,
    );
    const fragile = createReaderPool({ threads: 1, file: breaks, patience: 1_000 });
    const received = await Promise.all(["break", "stall", "fine"].map((file) => fragile.read(file)));
    expect(received.map((one) => (one.ok ? "" : one.reason))).toEqual([
      expect.stringMatching(/reader failed/),
      expect.stringMatching(/too long/),
      "fine",
    ]);
    await fragile.close();
  });

  it("fetches many at once, each answered for itself, and one alone where a thread was lost over several", async () => {
    const files = Array.from({ length: 60 }, (_, n) => (n === 40 ? path.join(folder, "gone") : write(`${n}`, `${n}`)));
    const fetched = await Promise.all(files.map((file) => pool.fetch(file)));
    const said = fetched.map((one) => (typeof one === "string" ? one : Buffer.from(one.bytes).toString()));
    expect(said).toEqual(files.map((_, n) => (n === 40 ? expect.stringMatching(/no longer there/) : `${n}`)));
    const breaks = write(
      "breaks.mjs",
      `import { parentPort } from "node:worker_threads";
      parentPort.on("message", ({ files }) => {
        if (files.includes("break")) throw new Error("broken");
        parentPort.postMessage({ fetched: files.map((file) => file + " of " + files.length) });
      });`,
    );
    const fragile = createReaderPool({ threads: 1, file: breaks });
    const answers = await Promise.all(["first", "a", "break", "b"].map((file) => fragile.fetch(file)));
    expect(answers).toEqual(["first of 1", "a of 1", expect.stringMatching(/reader failed/), "b of 1"]);
    await fragile.close();
  });

  it("stops at once when it is closed, and reads no more", async () => {
    const file = write("a.txt", "words ".repeat(1_000_000));
    const reads = Array.from({ length: 6 }, () => pool.read(file));
    const settled = Promise.allSettled(reads);
    await pool.close();
    expect((await settled).every((one) => one.status === "rejected")).toBe(true);
    await expect(pool.read(file)).rejects.toMatchObject({ code: "cancelled" });
  });
});
