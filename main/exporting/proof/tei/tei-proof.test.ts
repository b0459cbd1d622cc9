import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "../../../archive/disk/list-names.ts";
import { exportAll } from "../../testing/export-all.ts";
import { nastyArchive } from "../../testing/nasty-archive.ts";
import { changeFirst } from "../testing/change-first.ts";
import { readHashes } from "../testing/read-hashes.ts";
import { teiProof } from "./tei-proof.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-tei-proof-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** Each changes one thing that a transcript says. */
const changes: readonly (readonly [what: string, before: RegExp, after: string])[] = [
  ["speech", /(<seg [^>]*>)[^<]*/, "$1Another"],
  ["narration", /(<ab [^>]*>)[^<]*/, "$1Another"],
  ["label", /(<note type="speaker">)[^<]*/, "$1Another"],
  ["speaker", /(<u [^>]*who="#[^"]*)\.[vp][^"]*/, "$1.p-another"],
  ["number", /(<u [^>]* n=")\d+/, "$1777"],
  ["time", /(<u [^>]*\.T)\d+/, "$1777"],
  ["turn", /<u .*?<\/u>\n/, ""],
  ["title", /(<titleStmt><title [^>]*>)[^<]*/, "$1Another"],
  ["status", /(<revisionDesc status=")\w+/, "$1another"],
  ["original", /(<idno type="sha256">)[^<]*/, "$100"],
  ["topic", /(<term ref="[^>]*>)[^<]*/, "$1Another"],
  ["term", /(<catDesc><term>)[^<]*/, "$1Another"],
  ["person", /(<person xml:id="[^"]*\.p[^>]*><persName>)[^<]*/, "$1Another"],
  ["role", /(<person [^>]*role=")(?!anonymous)[^"]*/, "$1another"],
];

test("whatever is changed of what a transcript says is another fact", async () => {
  const { folder, proof } = await exportAll(nastyArchive(20), parent, ["tei"]);
  expect(proof).toMatchObject({ differences: 0, readBack: { tei: 20 } });
  const before = await readHashes(teiProof, folder);
  const names = (await filesBelow(folder)).filter((file) => /^tei\/(?!corpus).+\.xml$/.test(file));
  for (const [what, pattern, words] of changes) {
    const changed = await changeFirst(folder, names, pattern, words);
    expect(await readHashes(teiProof, folder), what).not.toEqual(before);
    await changed.undo();
  }
  expect(await readHashes(teiProof, folder)).toEqual(before);
});

test("what is no XML, or ends before its end, is unreadable", async () => {
  const { folder } = await exportAll(nastyArchive(2), parent, ["tei"]);
  const file = path.join(folder, "tei/corpus.xml");
  const whole = await readFile(file, "utf8");
  for (const torn of [whole.slice(0, -8), whole.replace("</div>", "</dif>"), `${whole}<more/>`]) {
    await writeFile(file, torn);
    await expect(readHashes(teiProof, folder)).rejects.toMatchObject({ code: "unreadable" });
  }
});
