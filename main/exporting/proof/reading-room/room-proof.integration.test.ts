import { mkdtemp, rm } from "node:fs/promises";
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
let files: readonly string[] = [];

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-room-proof-"));
  const { folder: made, proof } = await exportAll(nastyArchive(40), parent, ["reading-room"]);
  folder = made;
  files = await filesBelow(folder);
  expect(proof).toMatchObject({ listed: [], readBack: { "reading-room": 40 } });
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test.each([
  ["word on a page", "texts/", /(<p class="paragraph" [^>]*><a [^>]*>\d+<\/a>)[^<]*/, "$1Another"],
  ["title in the list", "data/rows/", /"title":"/, '"title":"Not '],
  ["page in the list", "data/rows/", /"page":1,/, '"page":2,'],
  ["speaker in the list", "data/rows/", /"speakers":\["/, '"speakers":["Not '],
  ["label to narrow by", "data/catalogue", /"labels":\["/, '"labels":["Not '],
  ["transcript under a label", "data/catalogue", /("transcripts":")(.)./, "$1$2$$"],
  ["number of transcripts", "data/catalogue", /"count":40/, '"count":39'],
  ["order by title", "data/catalogue", /("byTitle":")./, "$1!"],
  ["first word of a file", "data/words/", /, \["/, ', ["zz'],
  ["transcript that has a word", "data/words/", /, \["((?:[^"\\]|\\.)*)",".*?"/, ', ["$1","^^^^#"'],
  ["function that is called", "data/rows/", /^lecternRoom/, "alert(1);lecternRoom"],
  ["link in a list by year", "browse/year", /class="title" href="[^"]*"/, 'class="title" href="../texts/0/9999.html"'],
])("another %s is told", async (_what, where, before, after) => {
  const some = files.filter((file) => file.startsWith(`reading-room/${where}`));
  const changed = await changeFirst(folder, some, before, after);
  const told = await toldOf(folder, "reading-room");
  await changed.undo();
  expect(told.length).toBeGreaterThan(0);
});
