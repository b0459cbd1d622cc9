import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { harbourPage, type Line, makeDesk } from "./command-line.fixture.ts";

it("says before anything is imported what is a version of what, and how it differs", async () => {
  const { lectern, json, write, folder } = makeDesk();
  await lectern("init", "--archive", "a");
  write("first.txt", harbourPage(1));
  write("second.txt", harbourPage(1).replace("Good morning", "Good evening"));
  await lectern("import", "first.txt", "--archive", "a");
  const dry = await lectern("import", "second.txt", "--archive", "a", "--dry-run", "--diff");
  expect(dry.out).toMatch(/^version\tsecond\.txt\tAnother version of “Harbour Board meeting 1”\./);
  expect(dry.out).toMatch(/^- .*\[-morning-\].*\n\+ .*\{\+evening\+\}/m);
  expect(dry.err).toMatch(/^1 file would be imported\. Nothing was\.$/m);
  const [line] = (await json("import", "second.txt", "--archive", "a", "--dry-run", "--diff")) as readonly Line[];
  expect(line).toMatchObject({ verdict: "version", comparison: { coarse: false } });
  const done = await lectern("import", "second.txt", "first.txt", "--archive", "a", "--report", "report.txt");
  expect([done.code, done.err.trim()]).toEqual([
    0,
    "1 transcript imported, 1 another version of one that is known, 1 in the archive already.",
  ]);
  const report = readFileSync(path.join(folder, "report.txt"), "utf8")
    .split("\n")
    .map((row) => row.split("\t"));
  expect(report.slice(1)).toEqual([
    ["1 transcript imported."],
    [""],
    ["done", "verdict", "file", "title", "transcript", "why", "without a place"],
    [
      "imported",
      "version",
      "second.txt",
      "Harbour Board meeting 1",
      expect.stringMatching(/^t/),
      expect.stringMatching(/^Another/),
      "",
    ],
    [
      "left out",
      "already",
      "first.txt",
      "Harbour Board meeting 1",
      expect.stringMatching(/^t/),
      expect.stringMatching(/^The same file/),
      "",
    ],
    [""],
  ]);
  expect((await lectern("import", "first.txt", "--diff", "--archive", "a")).code).toBe(2);
});

it("a report takes the place of an earlier one, and of nothing else", async () => {
  const { lectern, write, folder } = makeDesk();
  await lectern("init", "--archive", "a");
  write("first.txt", harbourPage(1));
  const catalogue = readFileSync(path.join(folder, "a", "archive.json"), "utf8");
  for (const report of ["first.txt", "a/archive.json"]) {
    const refused = await lectern("import", "first.txt", "--archive", "a", "--report", report);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(`${report} is there already`)]);
  }
  expect(readFileSync(path.join(folder, "first.txt"), "utf8")).toBe(harbourPage(1));
  expect(readFileSync(path.join(folder, "a", "archive.json"), "utf8")).toBe(catalogue);
  for (const code of [0, 0]) {
    expect((await lectern("import", "first.txt", "--archive", "a", "--report", "report.txt")).code).toBe(code);
  }
});
