import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { contract } from "../../shared/contract/contract.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const minutes = (day: number, words: string, topic = "Pilotage") =>
  [
    "---",
    `title: Meeting of the harbour board, day ${day}`,
    `date: 2021-03-0${day}`,
    `tags: ${topic}`,
    "---",
    "",
    `**Irena Valdez:** ${words}`,
    "",
    "**Daniel Okafor:** So it is written down here, and so it will be read by those who come after us.",
    "",
  ].join("\n");
function drop(folder: string, files: Readonly<Record<string, string>>): string {
  const at = path.join(stage.folder, folder);
  mkdirSync(at, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(at, name), text);
  return at;
}
const board = () =>
  drop("board", {
    "a.md": minutes(1, "Good morning. The buoys were counted and none is missing."),
    "b.md": minutes(2, "Good evening. A keeper asks for a new lamp at the northern light."),
    "c.md": minutes(3, "The ferry waits for nobody, and neither does the tide out there."),
  });
const apply = (request: (typeof contract.tags.apply.request)["_input"]) =>
  stage.service.handlers.tags.apply(contract.tags.apply.request.parse(request));
const rows = async () => {
  await stage.service.indexed();
  const asked = { view: viewSchema.parse({}), offset: 0, limit: 100 };
  return (await stage.service.handlers.finding.list(asked)).rows;
};
const titles = async () => (await rows()).map(({ title }) => title).toSorted();
const idOf = async (day: number) => (await rows()).find(({ title }) => title.endsWith(`day ${day}`))?.id ?? "";
const topics = async () =>
  (await stage.service.handlers.topics.list({ offset: 0, limit: 100, text: "", sort: "label", show: "all" })).terms.map(
    ({ label, uses }) => [label, uses],
  );

it("takes an import back after others’ imports and edits: what others made stays, and doing it again brings all back", async () => {
  const { handlers } = stage.service;
  const { report } = await stage.importAll(board());
  const step = report?.step ?? "";
  await stage.importAll(
    drop("more", { "d.md": minutes(9, "A second boat was asked for once more, as in each year.") }),
  );
  await apply({ selection: { ids: [await idOf(2)] }, set: { title: "The lamp, day 2" } });
  await expect(handlers.history.takeBack({ step, work: "refuse" })).rejects.toMatchObject({
    code: "conflict",
    message: "This step cannot be taken back as it is; nothing was changed. “The lamp, day 2” was changed since.",
  });
  expect(await titles()).toHaveLength(4);

  await handlers.history.takeBack({ step, work: "keep" });
  expect(await titles()).toEqual(["Meeting of the harbour board, day 9", "The lamp, day 2"]);
  await handlers.history.doAgain({ step });
  expect(await titles()).toHaveLength(4);

  await handlers.history.takeBack({ step, work: "take" });
  expect(await titles()).toEqual(["Meeting of the harbour board, day 9"]);
  await handlers.history.doAgain({ step });
  expect(await titles()).toContain("The lamp, day 2");
  expect((await stage.service.handlers.archive.verify({})).damage).toEqual([]);
});

it("takes an import back whose topic was renamed, whose other one was merged, that is published and in the trash", async () => {
  const { handlers } = stage.service;
  const { report } = await stage.importAll(
    drop("board", {
      "a.md": minutes(1, "Good morning. The buoys were counted and none is missing."),
      "b.md": minutes(2, "Good evening. A keeper asks for a new lamp at the northern light.", "Lights"),
      "c.md": minutes(3, "The ferry waits for nobody, and neither does the tide out there.", "Ferries"),
    }),
  );
  const step = report?.step ?? "";
  const before = await handlers.topics.list({ offset: 0, limit: 100, text: "", sort: "label", show: "all" });
  const topicId = (label: string) => before.terms.find((one) => one.label === label)?.id ?? "";
  await handlers.topics.rename({ id: topicId("Pilotage"), label: "Pilots" });
  await handlers.topics.merge({ from: [topicId("Lights")], into: topicId("Ferries"), take: {} });
  await apply({ selection: { ids: [await idOf(1)] }, set: { status: "approved" } });
  await handlers.trash.put({ selection: { ids: [await idOf(3)] } });

  await handlers.history.takeBack({ step, work: "take" });
  expect(await titles()).toEqual([]);
  // Somebody worked on both terms: one has a new name, the other has taken in a variant.
  expect(await topics()).toEqual([
    ["Ferries", 0],
    ["Pilots", 0],
  ]);
  await handlers.history.doAgain({ step });
  expect(await titles()).toEqual(["Meeting of the harbour board, day 1", "Meeting of the harbour board, day 2"]);
  expect(await topics()).toEqual(
    expect.arrayContaining([
      ["Pilots", 1],
      ["Ferries", 1],
    ]),
  );
  expect((await handlers.trash.plan({ selection: { view: viewSchema.parse({ trash: true }) } })).transcripts).toBe(1);
  expect((await handlers.archive.verify({})).damage).toEqual([]);
});

it("imports the same files anew after that; then the first import is not done again", async () => {
  const { handlers } = stage.service;
  const { report } = await stage.importAll(board());
  const step = report?.step ?? "";
  await handlers.history.takeBack({ step, work: "refuse" });
  expect(await titles()).toEqual([]);
  expect((await stage.importAll(board())).report?.imported).toBe(3);
  await expect(handlers.history.doAgain({ step })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("“Meeting of the harbour board, day 1” is there again."),
  });
  expect(await titles()).toHaveLength(3);
});
