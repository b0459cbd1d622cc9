import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { queryOfCollection } from "../../shared/records/collection-query.ts";
import { newId } from "../runtime/new-id.ts";
import { openStage, type Stage, samples } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await stage.importAll(samples);
  await stage.service.indexed();
});
afterEach(() => stage.close());

const saved = async () => (await stage.service.handlers.collections.list({})).queries;
const viewOf = (query: string) => viewSchema.parse({ query });
const found = async (query: string) =>
  (await stage.service.handlers.finding.list({ view: viewOf(query), offset: 0, limit: 1 })).total;

describe("a saved query", () => {
  it("lives: it counts what it finds now, and goes and comes back with undo", async () => {
    const { collections, history, finding, trash } = stage.service.handlers;
    const facets = await finding.facets({ view: viewSchema.parse({}), limit: 5 });
    const [topic] = facets.topics;
    if (!topic) throw new Error("the samples have topics");
    const view = viewSchema.parse({ query: "harbour", topics: [topic.value], statuses: ["published", "draft"] });
    const { id, query, replaced } = await collections.save({ name: "Pilots", view });
    expect(replaced).toBe(false);
    const { total } = await finding.list({ view, offset: 0, limit: 1 });
    expect(total).toBeGreaterThan(0);
    expect(await saved()).toEqual([{ id, name: "Pilots", query, count: total }]);
    expect(await found(query)).toBe(total);

    const { ids } = await finding.ids({ view });
    await trash.put({ selection: { ids } });
    expect(await saved()).toMatchObject([{ count: 0 }]);
    await history.undo({});

    await collections.rename({ id, name: "Harbour" });
    expect(await saved()).toMatchObject([{ name: "Harbour", count: total }]);
    await collections.remove({ id });
    expect(await saved()).toEqual([]);
    await history.undo({});
    await history.undo({});
    expect(await saved()).toMatchObject([{ id, name: "Pilots", count: total }]);
    await history.redo({});
    expect(await saved()).toMatchObject([{ id, name: "Harbour" }]);
  });

  it("takes the place of the one of its name, and no other's", async () => {
    const { collections } = stage.service.handlers;
    const first = await collections.save({ name: "Boats", view: viewOf("ferry ") });
    const same = await collections.save({ name: "boats", view: viewOf("pilot ") });
    expect(same).toMatchObject({ id: first.id, replaced: true });
    expect(await saved()).toMatchObject([{ name: "boats", query: "pilot" }]);
    await collections.save({ name: "Cranes", view: viewOf("crane") });
    await expect(collections.rename({ id: first.id, name: "CRANES" })).rejects.toThrow(/already/);
    await expect(collections.save({ name: "Everything", view: viewOf("") })).rejects.toThrow(/nothing to save/);
  });

  it("stands apart from what was looked for on this machine", async () => {
    const { collections } = stage.service.handlers;
    for (const query of ["ferry", "  pilot ", "ferry", " "]) await collections.note({ query });
    expect(await collections.recent({})).toEqual({ queries: ["ferry", "pilot"] });
    await collections.forgetRecent({});
    expect(await collections.recent({})).toEqual({ queries: [] });
    expect(await saved()).toEqual([]);
  });
});

describe("a collection that is made by hand", () => {
  const lists = async () => (await stage.service.handlers.collections.list({})).lists;
  const shown = async (name: string) => {
    const view = viewSchema.parse({ query: queryOfCollection(name), sort: { by: "arranged", descending: false } });
    return (await stage.service.handlers.finding.ids({ view })).ids;
  };

  it("keeps its order through additions, moves and removals, each taken back by one undo", async () => {
    const { collections, finding, history } = stage.service.handlers;
    const { ids } = await finding.ids({ view: viewSchema.parse({ sort: { by: "title", descending: false } }) });
    const [a = "", b = "", c = ""] = ids;
    const { id } = await collections.make({
      name: "Pier",
      description: "For the jubilee.",
      selection: { ids: [b, a] },
    });
    expect(await lists()).toEqual([{ id, name: "Pier", description: "For the jubilee.", count: 2 }]);
    expect(await shown("Pier")).toEqual([b, a]);

    expect(await collections.add({ id, selection: { ids: [a, c, c] } })).toMatchObject({ count: 1 });
    expect(await collections.add({ id, selection: { ids: [a] } })).toEqual({ count: 0 });
    expect(await shown("Pier")).toEqual([b, a, c]);
    expect(await collections.move({ id, transcripts: [c], to: { by: -1 } })).toMatchObject({ place: 2 });
    expect(await shown("Pier")).toEqual([b, c, a]);
    expect(await collections.move({ id, transcripts: [a], to: { place: 1 } })).toMatchObject({ place: 1 });
    expect(await collections.move({ id, transcripts: [a], to: { by: -1 } })).toEqual({ place: 1 });
    expect(await collections.takeOut({ id, selection: { ids: [b] } })).toMatchObject({ count: 1 });
    expect(await shown("Pier")).toEqual([a, c]);
    await collections.describe({ id, description: "" });
    expect((await lists())[0]).not.toHaveProperty("description");

    const orders: (readonly string[])[] = [];
    for (let n = 0; n < 5; n++) {
      await history.undo({});
      orders.push(await shown("Pier"));
    }
    expect(orders).toEqual([
      [a, c],
      [a, b, c],
      [b, c, a],
      [b, a, c],
      [b, a],
    ]);
    await history.redo({});
    await history.redo({});
    expect(await shown("Pier")).toEqual([b, c, a]);
  });

  it("goes out in its order, without what lies in the trash, which comes back to its place", async () => {
    const { collections, finding, trash, exports, history } = stage.service.handlers;
    const { ids } = await finding.ids({ view: viewSchema.parse({}) });
    const [a = "", b = "", c = ""] = ids;
    const { id } = await collections.make({ name: "Pier", description: "", selection: { ids: [c, a, b] } });
    await trash.put({ selection: { ids: [a] } });
    expect(await shown("Pier")).toEqual([c, b]);
    expect(await lists()).toMatchObject([{ count: 2 }]);
    expect(await collections.add({ id, selection: { ids: [a] } })).toEqual({ count: 0 });
    await collections.move({ id, transcripts: [b], to: { by: -1 } });
    await trash.restore({ selection: { ids: [a] } });
    expect(await shown("Pier")).toEqual([b, c, a]);
    await history.undo({});
    await history.undo({});
    await history.undo({});

    const view = viewSchema.parse({ query: queryOfCollection("pier"), sort: { by: "arranged", descending: true } });
    const report = await exports.run({
      export: newId("export"),
      selection: { view },
      formats: ["jsonl"],
      place: stage.service.namePlace(stage.folder).id,
      withheld: true,
    });
    const [file = ""] = readdirSync(report.folder).filter((name) => name.endsWith(".jsonl"));
    const lines = readFileSync(path.join(report.folder, file), "utf8").split("\n");
    const places = [c, a, b].map((one) => lines.findIndex((line) => line.includes(`"id":"${one}"`)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("refuses what cannot be, in one sentence", async () => {
    const { collections } = stage.service.handlers;
    const { id } = await collections.make({ name: "Pier", description: "" });
    const ask = (verb: string, request: unknown) => stage.service.call("collections", verb, request);
    const message = async (verb: string, request: unknown) => {
      const outcome = await ask(verb, request);
      return outcome.ok ? "" : outcome.error.message;
    };
    expect(await message("make", { name: " " })).toMatch(/A collection needs a name\.$/);
    expect(await message("make", { name: "…!" })).toMatch(/at least one letter or digit\.$/);
    expect(await message("make", { name: "x".repeat(10_000) })).toMatch(/has at most 200 characters\.$/);
    expect(await message("describe", { id, description: "x".repeat(10_001) })).toMatch(/at most 10,000 characters\.$/);
    expect(await message("make", { name: "“PIER”" })).toBe(
      "There is a collection ““PIER”” already. Choose another name.",
    );
    const gone = "t01890000-0000-7000-8000-000000000001";
    expect(await message("add", { id, selection: { ids: [gone] } })).toMatch(/no transcript/);
    expect(await message("move", { id, transcripts: [gone], to: { place: 1 } })).toMatch(/not in the collection/);
    const query = await collections.save({ name: "Boats", view: viewOf("ferry ") });
    expect(await message("takeOut", { id: query.id, selection: { ids: [gone] } })).toMatch(/is a saved query/);
    expect(await message("save", { name: "pier", view: viewOf("ferry ") })).toMatch(/already/);
  });
});
