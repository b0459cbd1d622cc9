import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "../../../archive/disk/list-names.ts";
import { exportAll } from "../../testing/export-all.ts";
import { nastyArchive } from "../../testing/nasty-archive.ts";
import { changeFirst } from "../testing/change-first.ts";
import { toldOf } from "../testing/told-of.ts";

let parent = "";
let folder = "";
let names: readonly string[] = [];

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-timed-proof-"));
  const { folder: made, proof, remarks } = await exportAll(nastyArchive(40), parent, ["vtt", "srt"]);
  folder = made;
  names = await filesBelow(folder);
  expect(proof.listed).toEqual([]);
  for (const format of ["vtt", "srt"] as const) {
    const left = remarks.filter((one) => one.format === format && one.kind === "left-out").length;
    expect(proof.readBack[format], format).toBe(40 - left);
  }
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test.each([
  ["vtt", "time", /00:00:02\.500 -->/, "00:00:02.400 -->"],
  ["vtt", "end", /--> 00:00:01/, "--> 00:00:02"],
  ["vtt", "voice", /<v ([^>]*)>/, "<v Another>"],
  ["vtt", "word", /And then/, "And now"],
  ["vtt", "markup", /And then/, "<b>And then"],
  ["vtt", "head", /^WEBVTT/, "WEBVT"],
  ["vtt", "end of the file", /\n$/, ""],
  ["srt", "time", /00:00:02,500 -->/, "00:00:02,400 -->"],
  ["srt", "number", /^1\n/, "7\n"],
  ["srt", "voice", /,\d\d\d\n[^\n]*: /, ",900\nAnother: "],
  ["srt", "word", /And then/, "And now"],
] as const)("%s: another %s is told, with the transcript's title", async (format, what, before, after) => {
  const changed = await changeFirst(
    folder,
    names.filter((name) => name.endsWith(`.${format}`)),
    before,
    after,
  );
  const told = await toldOf(folder, format);
  await changed.undo();
  expect(told, what).toHaveLength(1);
});

test("captions that are gone are told, and no others", async () => {
  const [name = ""] = names.filter((one) => one.startsWith("srt/"));
  await rename(path.join(folder, name), path.join(parent, "gone"));
  expect(await toldOf(folder, "srt")).toEqual([expect.stringMatching(/ is missing\.$/)]);
  await rename(path.join(parent, "gone"), path.join(folder, name));
  expect(await toldOf(folder, "srt")).toEqual([]);
});
