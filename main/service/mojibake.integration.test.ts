import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const page = "Harbour board\nApril 7, 2031\n14:15\nPort Selwyn\nAnna Berg: It’s lit, “at last”.\n";
const garbled = Buffer.from(page.replaceAll("’", "â€™").replace("“", "â€œ").replace("”", "â€\u009d"));

it("garbled letters are imported repaired where a person asks for it: the original stays, and the source says so", async () => {
  const { imports, transcripts } = stage.service.handlers;
  const file = path.join(stage.folder, "garbled.txt");
  writeFileSync(file, garbled);
  const id = await stage.begin(file);
  const look = async () => await imports.page({ import: id, item: 0, offset: 0, limit: 100 });

  const before = await look();
  expect(before.lines.at(-1)?.text).toContain("Itâ€™s");
  expect(before.warnings).toMatchObject([{ code: "mojibake", repair: { after: "Anna Berg: It’s lit, “at last”." } }]);
  await imports.correct({ import: id, item: 0, correction: { repairMojibake: true } });
  const after = await look();
  expect(after).toMatchObject({ correction: { repairMojibake: true }, warnings: [] });
  expect(after.lines.at(-1)?.text).toContain("It’s lit, “at last”.");
  await imports.run({ import: id });

  const { items } = await imports.items({ import: id, show: "all", words: "", offset: 0, limit: 1 });
  const imported = items[0]?.verdict.transcript ?? "";
  const { transcript: record } = await transcripts.show({ id: imported });
  expect(record.source).toMatchObject({ encoding: "utf-8", repaired: [{ readAs: "windows-1252", is: "utf-8" }] });
  expect(record.decided).toEqual([]);
  expect(readFileSync(file)).toEqual(garbled);
});
