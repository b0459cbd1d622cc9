import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";
import type { Listing } from "./listing.ts";

let choosing: typeof import("./chosen.ts");
let listed: typeof import("./listing.ts");
let now: typeof import("./cursor.ts");

beforeAll(async () => {
  // The bridge looks for its host when it is loaded.
  vi.resetModules();
  vi.stubGlobal("window", { lectern: createFakeBridge(readScenario("")) });
  choosing = await import("./chosen.ts");
  listed = await import("./listing.ts");
  now = await import("./cursor.ts");
});

const listing = (query: string): Listing => ({
  view: viewSchema.parse({ query }),
  asOf: 0,
  total: 3,
  sort: { by: "date", descending: true },
  pages: new Map(),
  milliseconds: 0,
  indexing: undefined,
  notice: undefined,
  problem: undefined,
});

beforeEach(() => {
  choosing.chosen.set(choosing.nothing);
  listed.list.set({ listing: listing("quay"), isLoading: false, error: undefined });
  now.cursor.set(2);
});

it("stays while rows of the same list come", () => {
  listed.list.set((state) => ({
    ...state,
    listing: state.listing && { ...state.listing, pages: new Map([[0, []]]) },
  }));
  expect(now.cursor.get()).toBe(2);
});

it("is no more when something is chosen, or another list is there", () => {
  choosing.chosen.set(choosing.chooseOne({ id: "t1", index: 0 }));
  expect(now.cursor.get()).toBeUndefined();
  now.cursor.set(1);
  listed.list.set((state) => ({ ...state, listing: listing("pier") }));
  expect(now.cursor.get()).toBeUndefined();
});
