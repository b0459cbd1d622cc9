import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
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
    expect(await saved()).toMatchObject([{ name: "boats", query: "pilot " }]);
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
