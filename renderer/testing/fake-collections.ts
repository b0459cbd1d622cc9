import type { SavedQuery } from "../../shared/contract/collections.ts";
import type { Calls } from "../../shared/contract/contract.ts";

const step = "h01890000-0000-7000-8000-000000000001";

/** Saved queries that find nothing, and no collections. */
export function createFakeCollections(): Calls["collections"] {
  let queries: readonly SavedQuery[] = [];
  return {
    list: async () => ({ ok: true, value: { queries: [...queries], lists: [] } }),
    save: async ({ name, view }) => {
      const id = `l01890000-0000-7000-8000-${String(queries.length + 1).padStart(12, "0")}`;
      const query = view.query ?? "";
      queries = [...queries, { id, name, query, count: 0 }];
      return { ok: true, value: { id, query, replaced: false } };
    },
    make: async () => ({ ok: true, value: { id: "l01890000-0000-7000-8000-000000000099", step, count: 0 } }),
    describe: async () => ({ ok: true, value: {} }),
    add: async () => ({ ok: true, value: { count: 0 } }),
    takeOut: async () => ({ ok: true, value: { count: 0 } }),
    move: async () => ({ ok: true, value: { place: 1 } }),
    rename: async ({ id, name }) => {
      queries = queries.map((one) => (one.id === id ? { ...one, name } : one));
      return { ok: true, value: {} };
    },
    remove: async ({ id }) => {
      queries = queries.filter((one) => one.id !== id);
      return { ok: true, value: { step } };
    },
    recent: async () => ({ ok: true, value: { queries: [] } }),
    note: async () => ({ ok: true, value: {} }),
    forgetRecent: async () => ({ ok: true, value: {} }),
  };
}
