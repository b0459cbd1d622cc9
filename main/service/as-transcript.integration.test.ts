import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const list = Array.from({ length: 9 }, (_, n) => `March ${n + 1}, 2021\nNews number ${n}`).join("\n");
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);

async function begin(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const paths = Object.entries(files).map(([name, words]) => {
    const file = path.join(stage.folder, name);
    writeFileSync(file, words);
    return file;
  });
  return await stage.begin(...paths);
}

it("what looks like a list of pages is imported like any other when a person says that it is a transcript", async () => {
  const { imports, rereads } = stage.service.handlers;
  const id = await begin({ "a.txt": list, "b.txt": list });
  const all = async () => {
    const { items } = await imports.items({ import: id, show: "all", words: "", offset: 0, limit: 9 });
    return items.toSorted((a, b) => a.item - b.item);
  };
  expect(await all()).toMatchObject([
    { verdict: { kind: "not-a-transcript", isReadable: true }, chosen: false },
    { verdict: { kind: "not-a-transcript", isReadable: true }, chosen: false },
  ]);
  const say = (item: number, asTranscript: boolean) =>
    imports.correct({ import: id, item, correction: { asTranscript } });
  expect(await say(0, true)).toMatchObject({ verdict: { kind: "new" }, chosen: true, corrected: true });
  expect(await imports.page({ import: id, item: 0, offset: 0, limit: 99 })).toMatchObject({ lineCount: 18 });
  // Its twin is one of a known file from then on.
  expect(await say(1, true)).toMatchObject({ verdict: { kind: "repeated" }, chosen: false });
  expect(await say(0, false)).toMatchObject({ verdict: { kind: "not-a-transcript" }, chosen: false, corrected: false });
  // The twin is no repetition of a file that is left out.
  expect(await all()).toMatchObject([{ chosen: false }, { verdict: { kind: "new" }, chosen: true }]);
  expect(await say(0, true)).toMatchObject({ verdict: { kind: "repeated" }, chosen: false });
  expect(await say(1, false)).toMatchObject({ verdict: { kind: "not-a-transcript" }, chosen: false });
  expect(await all()).toMatchObject([{ verdict: { kind: "new" }, chosen: true }, { chosen: false }]);
  expect((await imports.run({ import: id })).report?.imported).toBe(1);

  const transcript = (await all())[0]?.verdict.transcript ?? "";
  expect(transcript).toMatch(/^t/);
  // Reading it again does not ask anew whether it is one.
  const reread = "r01890a5d-ac96-774b-bcce-b302099a8057";
  expect(await rereads.look({ reread, selection: { ids: [transcript] } })).toMatchObject({ total: 1, unread: [] });
});

it("what cannot be read stays out, whatever a person says", async () => {
  const { imports } = stage.service.handlers;
  const id = await begin({ "a.png": picture });
  const { items } = await imports.items({ import: id, show: "all", words: "", offset: 0, limit: 9 });
  expect(items[0]?.verdict).not.toHaveProperty("isReadable");
  const refused = imports.correct({ import: id, item: 0, correction: { asTranscript: true } });
  await expect(refused).rejects.toMatchObject({ code: "unreadable" });
  expect((await imports.state({ import: id })).verdicts).toMatchObject({ "not-a-transcript": 1, new: 0 });
});

it("what comes of each correction is told, however quickly they follow on each other", async () => {
  const { imports } = stage.service.handlers;
  const id = await begin({ "a.txt": list });
  for (const asTranscript of [true, false, true, false, true]) {
    await imports.correct({ import: id, item: 0, correction: { asTranscript } });
    const told = stage.heard.filter(({ name }) => name === "imports.progress").at(-1)?.event;
    expect(told).toMatchObject({ chosen: asTranscript ? 1 : 0 });
  }
});
