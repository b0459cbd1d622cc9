import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import type { WatchState } from "../../shared/contract/watches.ts";
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
const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 100 });
const start = (atOnce: boolean, folders: WatchState["folders"] = "none") =>
  stage.service.handlers.watches.start({ place: stage.service.namePlace(inbox).id, atOnce, folders });
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

const topics = async () => {
  await stage.service.indexed();
  const { finding } = stage.service.handlers;
  const facets = await finding.facets({ view: viewSchema.parse({}), limit: 12 });
  return facets.topics.map(({ label, count }) => `${label} ${count}`).toSorted();
};

it("files of its subfolders keep the names of their folders, reviewed or at once", async () => {
  mkdirSync(path.join(inbox, "Pilots", "Night"), { recursive: true });
  await start(false, "topics");
  write("Pilots/1.md", certain(1));
  write("Pilots/Night/2.md", certain(2));
  write("3.md", certain(3));
  await soon(async () => expect((await state()).waiting).toBe(3));
  const { watches, imports } = stage.service.handlers;
  const { import: id } = await watches.review({});
  await stage.service.reviewed(id);
  const { items } = await imports.items({ import: id, show: "all", words: "", offset: 0, limit: 9 });
  expect(items.map(({ name }) => name).toSorted()).toEqual([
    path.join("Inbox", "3.md"),
    path.join("Inbox", "Pilots", "1.md"),
    path.join("Inbox", "Pilots", "Night", "2.md"),
  ]);
  expect((await imports.run({ import: id })).folders).toBe("topics");
  expect(await topics()).toEqual(["Inbox 1", "Night 1", "Pilots 1"]);
  await start(true, "topics");
  write("Pilots/4.md", certain(4));
  await soon(async () => expect((await state()).imported).toBe(1));
  expect(await topics()).toEqual(["Inbox 1", "Night 1", "Pilots 2"]);
});

it("what a review imported is noted before the archive is closed", async () => {
  await start(false);
  write("1.md", certain(1));
  await soon(async () => expect((await state()).waiting).toBe(1));
  const { watches, imports, archive } = stage.service.handlers;
  const { import: id } = await watches.review({});
  await stage.service.reviewed(id);
  await imports.run({ import: id });
  await archive.close({});
  expect(readFileSync(path.join(stage.folder, "user", "watches.json"), "utf8")).toMatch(/"[0-9a-f]{64}"/);
});
