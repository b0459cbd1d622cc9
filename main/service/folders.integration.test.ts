import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  for (const [name, words] of [
    ["fog/a.txt", "Of fog at the breakwater."],
    ["fog/b.txt", "Of the fog signal, and who pays for it."],
    ["ferries/c.txt", "Of the night ferry."],
    ["ferries/.DS_Store", "no page"],
  ] as const) {
    const file = path.join(stage.folder, "drop", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `Chair Irena Valdez: ${words}\n`);
  }
});
afterEach(() => stage.close());

const importWith = async (folders: "none" | "topics" | "collection") => {
  const { imports } = stage.service.handlers;
  const id = await stage.begin(path.join(stage.folder, "drop"));
  expect((await imports.treatFolders({ import: id, folders })).folders).toBe(folders);
  const state = await imports.run({ import: id });
  expect(state).toMatchObject({ phase: "done", report: { imported: 3 }, verdicts: { "not-a-transcript": 1 } });
};
const records = async () => {
  await stage.service.close();
  const { openArchive } = await import("../archive/open.ts");
  const archive = await openArchive(path.join(stage.folder, "archive"), { readOnly: true });
  const { transcripts, topics, collections } = archive.tables;
  const found = { transcripts: [...transcripts.values()], topics, collections: [...collections.values()] };
  await archive.close();
  return found;
};

it("makes a topic of each folder", async () => {
  await importWith("topics");
  const { transcripts, topics } = await records();
  const labels = transcripts.map((one) => [one.source.file, one.topics.map((id) => topics.get(id)?.label)]);
  expect(Object.fromEntries(labels)).toEqual({ "a.txt": ["fog"], "b.txt": ["fog"], "c.txt": ["ferries"] });
  expect(topics.size).toBe(2);
});

it("makes one collection of a drop, which goes with the import when it is taken back", async () => {
  await importWith("collection");
  await stage.service.handlers.history.undo({});
  await stage.service.handlers.history.redo({});
  const { transcripts, collections } = await records();
  const names = new Map(transcripts.map(({ id, source }) => [id, source.file]));
  expect(collections).toMatchObject([{ name: "drop" }]);
  expect(collections[0]?.members?.map((id) => names.get(id))).toEqual(["c.txt", "a.txt", "b.txt"]);
});
