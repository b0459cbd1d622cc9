import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const page = `Meeting of the harbour board

Irena Valdez: The pilot boat left at four in the night, and the lamp was lit when it came back.

Oskar Valmer: Nobody had told the keeper. He stood on the pier with his own lamp, as he has for thirty years.

Irena Valdez: Then it is time that the board thanks him.

Oskar Valmer: He would rather have a new lamp, and so would I.
`;

function save(name: string, bytes: Buffer): string {
  const file = path.join(stage.folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Its text is the same, its bytes are not. */
const otherBytes = () => save("copy.txt", Buffer.from(`\ufeff${page}`, "utf16le"));

const readings = () => {
  const folder = path.join(stage.folder, "archive", "readings");
  return readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]);
};

async function importCorrected(file: string, areNot: readonly string[]) {
  const { imports } = stage.service.handlers;
  const id = await stage.begin(file);
  if (areNot.length > 0)
    await imports.correct({ import: id, item: 0, correction: { speakers: { are: [], areNot: [...areNot] } } });
  await imports.choose({ import: id, items: [0], chosen: true });
  return await imports.run({ import: id });
}

it("a text that is there stays understood as it was when it comes in again, and when that is undone", async () => {
  await importCorrected(save("page.txt", Buffer.from(page)), ["Oskar Valmer"]);
  const before = readings();
  expect(before).toHaveLength(1);
  expect(before[0]?.[1]).not.toContain('"label":"Oskar Valmer"');

  const { report } = await importCorrected(otherBytes(), []);
  expect(report).toMatchObject({ imported: 1, failed: [] });
  expect(readings()).toEqual(before);
  expect((await stage.service.handlers.archive.verify({})).damage).toEqual([]);

  await stage.service.handlers.history.takeBack({ step: report?.step ?? "", work: "refuse" });
  expect(readings()).toEqual(before);
});

it("what was said of its lines and speakers in the review is refused rather than passed over", async () => {
  await importCorrected(save("page.txt", Buffer.from(page)), []);
  const before = readings();
  const { report } = await importCorrected(otherBytes(), ["Oskar Valmer"]);
  expect(report).toMatchObject({
    imported: 0,
    failed: [{ name: "copy.txt", reason: expect.stringContaining("Its text is in the archive") }],
  });
  expect(readings()).toEqual(before);
});
