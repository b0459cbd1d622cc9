import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printable } from "../printable.ts";
import { exportAll } from "../testing/export-all.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import { nastyStrings } from "../testing/nasty.ts";
import { dateCell, sheetCell } from "./sheet-cell.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-xlsx-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test("another library reads back every cell as it was: text as text, numbers as numbers, days as dates", async () => {
  const archive = madeArchive(nastyStrings.length, { date: "2021-03-03" });
  const titled = [...archive.tables.transcripts.values()].map((record, n) => ({
    ...record,
    title: nastyStrings[n] ?? "",
    place: "_x0041_ and x_",
  }));
  const tables = { ...archive.tables, transcripts: new Map(titled.map((record) => [record.id, record])) };
  const report = await exportAll({ ...archive, tables }, parent, ["xlsx"]);
  const folder = path.join(report.folder, "xlsx");
  expect((await readdir(folder)).sort()).toEqual(
    ["persons", "topics", "transcript_persons", "transcript_topics", "transcripts", "turns"].map(
      (name) => `${name}.xlsx`,
    ),
  );
  const [header = [], ...rows] = await readSheet(path.join(folder, "transcripts.xlsx"), { trim: false });
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
  expect(column("title")).toEqual(titled.map(({ title }) => printable(title) || null));
  expect(new Set(column("place"))).toEqual(new Set(["_x0041_ and x_"]));
  expect(new Set(column("words"))).toEqual(new Set([2]));
  expect(column("date")).toEqual(titled.map(() => new Date("2021-03-03T00:00:00.000Z")));
});

test("a cell that is too long is cut, never through a character, and the report says so", async () => {
  const long = `x${"😀".repeat(20_000)}`;
  const report = await exportAll(madeArchive(1, { summary: long }), parent, ["xlsx"]);
  expect(report.remarks).toMatchObject([
    { format: "xlsx", kind: "changed", text: expect.stringContaining("“summary”") },
  ]);
  const [header = [], row = []] = await readSheet(path.join(report.folder, "xlsx/transcripts.xlsx"));
  expect(row[header.indexOf("summary")]).toBe(long.slice(0, 32_767));
});

test("only days that a spreadsheet counts alike are dates", () => {
  expect(dateCell("2021-03-03").value).toEqual(new Date("2021-03-03T00:00:00.000Z"));
  for (const date of ["1899-12-31", "1900-02-28", "2021-02-30", "2021-03", "196X", "2021-03-03/2021-03-05", "-0043"]) {
    expect(dateCell(date).value).toBe(date);
  }
  expect(sheetCell(undefined).value).toBeNull();
  expect(sheetCell(["=1+1", "b"]).value).toBe("=1+1 | b");
  expect(sheetCell(`${"x".repeat(32_766)}😀`).value).toBe("x".repeat(32_766));
});
