import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
let inbox = "";
beforeEach(async () => {
  stage = await openStage();
  inbox = path.join(stage.folder, "Inbox");
  mkdirSync(inbox);
});
afterEach(() => stage.close());

const certain = (n: number) =>
  `---\ntitle: Board ${n}\ndate: 2021-03-0${n}\n---\n\n**Irena Valdez:** The pilot boat number ${n} left at ${n} in the night and came back.\n\n**Daniel Okafor:** So it did.\n`;
const write = (name: string, words: string) => writeFileSync(path.join(inbox, name), words);
const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 100 });
const start = (atOnce: boolean) =>
  stage.service.handlers.watches.start({ place: stage.service.namePlace(inbox).id, atOnce });
const state = () => stage.service.handlers.watches.show({});
const count = async () => {
  await stage.service.indexed();
  return (await stage.service.handlers.finding.list({ view: viewSchema.parse({}), offset: 0, limit: 1 })).total;
};

it("gathers new files for a review; what is imported or left out of it does not come again", async () => {
  await start(false);
  for (const n of [1, 2, 3]) write(`${n}.md`, certain(n));
  await soon(async () => expect((await state()).waiting).toBe(3));
  expect(await count()).toBe(0);
  const { watches, imports, archive } = stage.service.handlers;
  const { import: id } = await watches.review({});
  await stage.service.reviewed(id);
  await imports.choose({ import: id, items: [0], chosen: false });
  expect((await imports.run({ import: id })).report?.imported).toBe(2);
  await soon(async () => expect((await state()).waiting).toBe(0));
  await expect(watches.review({})).rejects.toMatchObject({ code: "not-found" });
  // Also after the archive was closed and opened again, and under another name.
  await archive.close({});
  await stage.service.openPath(path.join(stage.folder, "archive"));
  write("same.md", certain(1));
  write("new.md", certain(4));
  await soon(async () => expect(await state()).toMatchObject({ waiting: 1, isThere: true }));
  expect(readdirSync(inbox)).toHaveLength(5);
});

it("imports at once what nobody needs to look at, if asked; the rest waits", async () => {
  await start(true);
  write("1.md", certain(1));
  write("news.txt", Array.from({ length: 9 }, (_, n) => `March ${n + 1}, 2021\nNews number ${n}`).join("\n"));
  await soon(async () => expect(await state()).toMatchObject({ imported: 1, waiting: 1 }));
  expect(await count()).toBe(1);
  expect(await stage.service.handlers.watches.stop({})).toMatchObject({ waiting: 0, isThere: false });
});
