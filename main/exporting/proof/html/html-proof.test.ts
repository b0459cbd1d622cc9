import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "../../../archive/disk/list-names.ts";
import { exportAll } from "../../testing/export-all.ts";
import { nastyArchive } from "../../testing/nasty-archive.ts";
import { changeFirst } from "../testing/change-first.ts";
import { readHashes } from "../testing/read-hashes.ts";
import { htmlProof } from "./html-proof.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-html-proof-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** Each changes one thing that a page, or the row of the index that leads to it, says. */
const changes: readonly (readonly [what: string, before: RegExp, after: string])[] = [
  ["speech", /(<p class="paragraph" [^>]*><a [^>]*>\d+<\/a>)[^<]*/, "$1Another"],
  ["number", /(<p class="paragraph" [^>]*><a [^>]*>)\d+/, "$1777"],
  ["narration", /(<p class="paragraph )narration/, "$1note"],
  ["omission", /(<p class="omission"[^>]*>)[^<]*/, "$1Another"],
  ["label", /(<h3 [^>]*>)[^<]*/, "$1Another"],
  ["paragraph", /<p class="paragraph".*?<\/p>\n/, ""],
  ["heading", /(<h1 [^>]*>)[^<]*/, "$1Another"],
  ["name of a line", /<dt>Status/, "<dt>State"],
  ["line", /(<dt>Status<\/dt><dd [^>]*>)[^<]*/, "$1Another"],
];

const rows: readonly (readonly [what: string, before: RegExp, after: string])[] = [
  ["title in the index", /(<td lang[^>]*><a [^>]*>)[^<]*/, "$1Another"],
  ["date in the index", /(<td class="day">)[^<]*/, "$1another day"],
  ["page in the index", /(<td lang[^>]*><a href=")[^"]*/, "$1another.html"],
  ["row in the index", /<tr><td class="day">.*?<\/tr>\n/, ""],
];

test("whatever is changed of what a page says is another fact", async () => {
  const { folder, proof } = await exportAll(nastyArchive(20), parent, ["html"]);
  expect(proof).toMatchObject({ differences: 0, readBack: { html: 20 } });
  const before = await readHashes(htmlProof, folder);
  const pages = (await filesBelow(folder)).filter((file) => /^html\/(?!index).+\.html$/.test(file));
  const all = [
    ...changes.map((change) => ({ change, names: pages })),
    ...rows.map((change) => ({ change, names: ["html/index.html"] })),
  ];
  for (const { change, names } of all) {
    const [what, pattern, words] = change;
    const changed = await changeFirst(folder, names, pattern, words);
    expect(await readHashes(htmlProof, folder), what).not.toEqual(before);
    await changed.undo();
  }
  expect(await readHashes(htmlProof, folder)).toEqual(before);
});
