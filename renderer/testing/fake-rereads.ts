import type { Calls } from "../../shared/contract/contract.ts";

/** Nothing that was invented reads otherwise the second time. */
export function createFakeRereads(): Calls["rereads"] {
  return {
    outdated: async () => ({ ok: true, value: { count: 0 } }),
    look: async () => ({ ok: true, value: { total: 1, changed: 0, renewed: 0, differences: [], unread: [] } }),
    apply: async () => ({ ok: true, value: { changed: 0, done: 1 } }),
    cancel: async () => ({ ok: true, value: {} }),
  };
}
