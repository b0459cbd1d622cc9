import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { ListedCollection } from "../../shared/contract/collections.ts";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";

const pier: ListedCollection = { id: "l01890000-0000-7000-8000-000000000001", name: "Pier “North”", count: 2 };

let lists: typeof import("./lists.ts");
let asked: typeof import("../finding/narrowing.ts");

beforeAll(async () => {
  // The bridge looks for its host when it is loaded; that of the tests before this one is loaded already.
  vi.resetModules();
  vi.stubGlobal("window", { lectern: createFakeBridge(readScenario("")) });
  lists = await import("./lists.ts");
  asked = await import("../finding/narrowing.ts");
});

beforeEach(() => {
  lists.collections.set({ lists: [pier], error: undefined });
  asked.narrowing.set({ ...asked.everything, query: 'collection:"Pier North" ' });
});

it("knows which collection is open, and whether it stands in its own order", () => {
  expect([lists.openCollection(), lists.isArranged()]).toEqual([pier, true]);
  asked.setSort({ by: "title", descending: false });
  expect([lists.openCollection(), lists.isArranged()]).toEqual([pier, false]);
});

it("has none open where something else is asked for too", () => {
  asked.togglePicked("statuses", "draft");
  expect(lists.openCollection()).toBeUndefined();
  asked.showQuery('collection:"Pier North" tide');
  expect([lists.openCollection(), lists.isArranged()]).toEqual([undefined, true]);
});

it.each([
  ["collection:Pier", "arranged"],
  ['tide (collection:"Pier")', "arranged"],
  ["the collection: a tour", "relevance"],
  ["recollection:Pier", "relevance"],
  ["", "date"],
])("%j is sorted by %s unless another order is asked for", (query, by) => {
  expect(asked.toView({ ...asked.everything, query }).sort.by).toBe(by);
});
