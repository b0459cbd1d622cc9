import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { profileSchema } from "../../shared/reading/profile.ts";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const talks = [
  ["Good evening. Who tends the light?", "I do, with my daughter, since the old keeper went ashore for good."],
  ["How deep is the new basin?", "Eleven metres at low water, and the dredgers come back after the herring."],
  ["Did the ferry sail on Sunday?", "It did not: ice stood before the mole and the pilots would not go out."],
];

/** Broadcasts whose title stands below a line that is always there. */
function broadcast(n: number): string {
  return [
    `Harbour Radio, programme no. ${n}`,
    `The lights of pier ${n}`,
    "Studio: Port Selwyn",
    `Anna Berg: ${talks[n - 1]?.[0]}`,
    `Oskar Valmer: ${talks[n - 1]?.[1]}`,
    `Note: ${talks[n - 1]?.[0]}`,
    "Anna Berg: Thank you.",
    "Oskar Valmer: Good night.",
    "",
  ].join("\n");
}

function dropBroadcasts(): string {
  const drop = path.join(stage.folder, "Radio");
  mkdirSync(drop);
  for (const n of [1, 2, 3]) writeFileSync(path.join(drop, `radio ${n}.txt`), broadcast(n));
  return drop;
}

const everyItem = async (id: string) =>
  (await stage.service.handlers.imports.items({ import: id, show: "all", words: "", offset: 0, limit: 100 })).items;

describe("a profile", () => {
  it("follows from the corrections of one file, says what it would change, and reads the others", async () => {
    const { imports, profiles } = stage.service.handlers;
    const id = await stage.begin(dropBroadcasts());
    const byName = (await everyItem(id)).toSorted((a, b) => a.name.localeCompare(b.name));
    const [first, ...others] = byName;
    const item = first?.item ?? 0;
    const correction = {
      lines: [
        { line: 1, role: "furniture" as const },
        { line: 2, role: "title" as const },
        { line: 3, role: "place" as const },
      ],
      speakers: { are: [], areNot: ["Note"] },
    };
    expect(await imports.correct({ import: id, item, correction })).toMatchObject({
      title: "The lights of pier 1",
      corrected: true,
    });
    const page = await imports.page({ import: id, item, offset: 0, limit: 100 });
    expect(page.fields.place).toMatchObject({ value: "Port Selwyn", lines: [3], rule: "correction" });
    expect(page.voices.map(({ name }) => name)).toEqual(["Anna Berg", "Oskar Valmer"]);

    const { profile } = await imports.derive({ import: id, item });
    expect(profile).toMatchObject({ name: "Radio", files: { path: "Radio/*.txt" } });
    const rest = others.map((one) => one.item);
    const { effects } = await imports.compare({ import: id, items: rest, profile });
    expect(effects.map(({ name }) => name)).toEqual(["Radio/radio 2.txt", "Radio/radio 3.txt"]);
    expect(effects[0]?.fields).toContainEqual({ field: "place", after: "Port Selwyn" });

    await profiles.keep({ profile });
    await imports.readAgain({ import: id, items: rest });
    const after = (await everyItem(id)).filter((one) => one.item !== item);
    expect(after.toSorted((a, b) => a.name.localeCompare(b.name))).toMatchObject([
      { title: "The lights of pier 2", profile: "Radio" },
      { title: "The lights of pier 3", profile: "Radio" },
    ]);
    const state = await imports.run({ import: id });
    expect(state.report?.imported).toBe(3);
  });

  it("is picked for later files, unless it is taken off", async () => {
    const { imports, profiles } = stage.service.handlers;
    const fields = [{ from: "value", field: "place", value: "Port Selwyn" }];
    await profiles.keep({ profile: profileSchema.parse({ name: "Radio", files: { path: "radio *.txt" }, fields }) });
    const id = await stage.begin(dropBroadcasts());
    const [first] = await everyItem(id);
    expect(first).toMatchObject({ profile: "Radio" });
    const item = first?.item ?? 0;
    const without = await imports.correct({ import: id, item, correction: { withoutProfile: true } });
    expect(without).toMatchObject({ corrected: true });
    expect(without.profile).toBeUndefined();
    const again = await imports.correct({ import: id, item, correction: { withoutProfile: false } });
    expect(again).toMatchObject({ profile: "Radio", corrected: false });
  });

  it("is replaced by one of its name, and comes back when that is undone", async () => {
    const { profiles, history } = stage.service.handlers;
    const one = profileSchema.parse({ name: "Radio", files: { path: "a*.txt" } });
    const other = profileSchema.parse({ name: "Radio", files: { path: "b*.txt" } });
    const { id } = await profiles.keep({ profile: one });
    expect(await profiles.keep({ profile: other })).toMatchObject({ id, replaced: true });
    expect((await profiles.list({})).profiles).toEqual([{ id, name: "Radio", profile: other }]);
    await history.undo({});
    expect((await profiles.list({})).profiles).toEqual([{ id, name: "Radio", profile: one }]);
    await profiles.remove({ id });
    expect((await profiles.list({})).profiles).toEqual([]);
    await history.undo({});
    expect((await profiles.list({})).profiles).toHaveLength(1);
  });

  it("is renamed to what no other one is called", async () => {
    const { profiles, history } = stage.service.handlers;
    const profile = (name: string) => profileSchema.parse({ name, files: { path: "a*.txt" } });
    await profiles.keep({ profile: profile("Radio") });
    const { id } = await profiles.keep({ profile: profile("Another") });
    const names = async () => (await profiles.list({})).profiles.map(({ name }) => name);
    await expect(profiles.rename({ id, name: "RADIO" })).rejects.toMatchObject({ code: "conflict" });
    expect(await profiles.rename({ id, name: "Letters" })).toEqual({ step: expect.stringMatching(/^h/) });
    expect(await profiles.rename({ id, name: "Letters" })).toEqual({});
    expect(await names()).toEqual(["Letters", "Radio"]);
    await history.undo({});
    expect(await names()).toEqual(["Another", "Radio"]);
    await profiles.remove({ id });
    await expect(profiles.rename({ id, name: "Gone" })).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("many files at once", () => {
  it("are given a field, and stand in groups: those to look at first", async () => {
    const { imports } = stage.service.handlers;
    const drop = dropBroadcasts();
    writeFileSync(path.join(drop, "empty.txt"), "");
    const id = await stage.begin(drop);
    const items = (await everyItem(id)).filter(({ chosen }) => chosen).map(({ item }) => item);
    await imports.correctAll({ import: id, items, correction: { place: "Port Almere" } });
    const page = await imports.page({ import: id, item: items[1] ?? 0, offset: 0, limit: 1 });
    expect(page.correction).toEqual({ place: "Port Almere" });
    const all = { import: id, show: "all", words: "", offset: 0, limit: 10 } as const;
    const { groups, total } = await imports.items(all);
    expect(groups.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(total);
    expect(groups.at(-1)).toMatchObject({ kind: "not-a-transcript", count: 1 });
    expect((await imports.items({ ...all, words: "RADIO 2" })).items.map(({ name }) => name)).toEqual([
      "Radio/radio 2.txt",
    ]);
    await expect(imports.correctAll({ import: id, items, correction: { date: "soon" } })).rejects.toMatchObject({
      code: "bad-request",
    });
  });
});
