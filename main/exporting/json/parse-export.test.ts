import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportAll } from "../testing/export-all.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import { parseExport } from "./parse-export.ts";

let parent = "";
let written = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-parse-"));
  written = await readFile(
    path.join((await exportAll(madeArchive(3), parent, ["json"])).folder, "lectern.json"),
    "utf8",
  );
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test.each([
  ["nothing", ""],
  ["a page", "Events\nMeeting of the board\n"],
  ["other JSON", '{"format":"geojson","features":[]}'],
  ["a list", '["lectern-export"]'],
  ["a text that speaks of one", 'The head says "format":"lectern-export" there.'],
])("%s is not an export", async (_, text) => {
  expect(await parseExport(Buffer.from(text))).toBeUndefined();
});

test.each([
  ["laid out anew", () => JSON.stringify(JSON.parse(written), null, 2)],
  ["on one line", () => JSON.stringify(JSON.parse(written))],
  ["with a byte order mark", () => `\ufeff${written}`],
  ["with CRLF", () => written.replaceAll("\n", "\r\n")],
])("an export %s is taken", async (_, lay) => {
  const parsed = await parseExport(Buffer.from(lay()));
  expect(parsed).toEqual(await parseExport(Buffer.from(written)));
  expect(parsed?.transcripts).toHaveLength(3);
});

test("torn anywhere, it is damaged, not taken in part", async () => {
  const bytes = Buffer.from(written);
  for (let end = 200; end < bytes.length - 1; end += 97) {
    await expect(parseExport(bytes.subarray(0, end)), `torn at ${end}`).rejects.toMatchObject({ code: "unreadable" });
  }
});

test("torn within a line, JSON Lines are damaged; an archive with nothing in it is a head alone", async () => {
  const file = path.join((await exportAll(madeArchive(3), parent, ["jsonl"])).folder, "lectern.jsonl");
  const bytes = await readFile(file);
  for (let end = bytes.indexOf(10) + 3; end < bytes.length; end += 97) {
    if (bytes[end - 1] === 10) continue;
    await expect(parseExport(bytes.subarray(0, end)), `torn at ${end}`).rejects.toMatchObject({ code: "unreadable" });
  }
  const twice = `${bytes}\n`;
  await expect(parseExport(Buffer.from(twice))).rejects.toMatchObject({ code: "unreadable" });
  const head = bytes.subarray(0, bytes.indexOf(10) + 1);
  expect(await parseExport(head)).toMatchObject({ transcripts: [], topics: [] });
});

test("records that are not what they should be are named", async () => {
  const wrong = written.replace('"title":"Meeting 2', '"heading":"Meeting 2');
  await expect(parseExport(Buffer.from(wrong))).rejects.toThrow(/line 4, in “transcripts”/);
});

test.each([
  ["list", /"sections":\[\],\n/],
  ["end", /\}\n$/],
])("a %s that stands there twice is damage", async (_, line) => {
  const twice = written.replace(line, "$&$&");
  expect(twice).not.toBe(written);
  await expect(parseExport(Buffer.from(twice))).rejects.toMatchObject({ code: "unreadable" });
});

test("an export from before profiles went along is taken, as written and laid out anew", async () => {
  const before = written.replace(/,\n"profiles":\[\]/, "");
  expect(before).not.toBe(written);
  for (const text of [before, JSON.stringify(JSON.parse(before))]) {
    expect(await parseExport(Buffer.from(text))).toMatchObject({ profiles: [] });
  }
});

test("an export of a newer Lectern says so", async () => {
  const newer = written.replace('"version":1', '"version":2');
  await expect(parseExport(Buffer.from(newer))).rejects.toThrow(/newer Lectern/);
});

test("a text that was changed by hand is found", async () => {
  const changed = await parseExport(Buffer.from(written.replace('"text":"Text 2"', '"text":"Text two"')));
  expect([...(changed?.damaged.values() ?? [])]).toEqual([expect.stringContaining("the text")]);
});
