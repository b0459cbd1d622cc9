import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processorTime } from "../runtime/testing/processor-time.ts";
import { hostileFiles, pdfOfOneOperator } from "./formats/testing/hostile-files.ts";
import { readBytes } from "./read-bytes.ts";
import { createReaderPool } from "./reader-pool.ts";
import type { Received } from "./received.ts";

/** Two seconds of an idle core, with room for a slower machine; ms of processor time. */
const patience = 8_000;
/** What is in use beside the file, afterwards; bytes. */
const mostMemory = 400_000_000;

/** Only a thread of its own can be stopped in the middle of these. */
const onThread = /PDF/;

describe("a file that is made to be slow", () => {
  const here = Object.entries(hostileFiles).filter(([what]) => !onThread.test(what));

  it.each(here)(
    "%s is read or refused with a reason, in two seconds and in bounded memory",
    async (_, { name, bytes }) => {
      const made = bytes();
      const content = typeof made === "string" ? Buffer.from(made) : made;
      const before = process.memoryUsage().heapUsed;
      const all: Received[] = [];
      expect(await processorTime(async () => all.push(await readBytes(content, name)))).toBeLessThan(patience);
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(mostMemory);
      for (const received of all) {
        if (received.ok) expect(received.text.length).toBeLessThan(20_000_000);
        else expect(received.reason).toMatch(/^.{20,}[.]$/s);
      }
    },
  );
});

describe("a PDF that does not get on", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "lectern-slow-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is given up after a second and a half, and the file after it is read", async () => {
    const pool = createReaderPool({ threads: 1 });
    const [fine, slow] = ["fine.txt", "slow.pdf"].map((name) => path.join(folder, name));
    writeFileSync(fine ?? "", "Anna Berg: Good morning.\n");
    writeFileSync(slow ?? "", pdfOfOneOperator("q"));
    // The thread is there before the clock starts.
    await pool.read(fine ?? "");
    const start = performance.now();
    expect(await pool.read(slow ?? "")).toMatchObject({ ok: false, reason: expect.stringMatching(/took too long/) });
    expect(performance.now() - start).toBeLessThan(30_000);
    expect((await pool.read(fine ?? "")).ok).toBe(true);
    await pool.close();
  });

  it.each(Object.entries(hostileFiles).filter(([what]) => onThread.test(what)))(
    "(%s) has its answer",
    async (_, file) => {
      const pool = createReaderPool({ threads: 1 });
      const at = path.join(folder, file.name);
      writeFileSync(at, file.bytes());
      const start = performance.now();
      expect(await pool.read(at)).toMatchObject({ ok: false, reason: expect.stringMatching(/^.{20,}[.]$/s) });
      expect(performance.now() - start).toBeLessThan(30_000);
      await pool.close();
    },
  );
});
