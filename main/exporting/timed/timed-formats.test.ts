import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportAll } from "../testing/export-all.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { clockTime } from "./cues.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-timed-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test("times are written to the millisecond, hours have two digits or more", () => {
  expect([0, 61_004, 360_000_000].map((time) => clockTime(time, "."))).toEqual([
    "00:00:00.000",
    "00:01:01.004",
    "100:00:00.000",
  ]);
});

test("what has times comes as cues in their order, the rest is named with the reason", async () => {
  const { folder, remarks, transcripts } = await exportAll(nastyArchive(60), parent, ["vtt", "srt"]);
  for (const format of ["vtt", "srt"] as const) {
    const names = await readdir(path.join(folder, format));
    const missing = remarks.filter((one) => one.format === format && one.kind === "left-out");
    expect(names.length).toBeGreaterThan(10);
    expect(names.length + missing.length).toBe(transcripts);
    for (const name of names) {
      const text = await readFile(path.join(folder, format, name), "utf8");
      const blocks = text.split("\n\n").filter((block) => block.includes(" --> "));
      expect(text.match(/ --> /g)).toHaveLength(blocks.length);
      const starts = [...text.matchAll(/^(\d\d:\d\d:\d\d)[.,]\d{3} --> /gm)].map(([, start]) => start);
      expect(starts).toHaveLength(blocks.length);
      expect(starts.every((start, n) => n === 0 || (starts[n - 1] ?? "") <= (start ?? ""))).toBe(true);
    }
  }
});
