import type { Calls } from "../../shared/contract/contract.ts";

/** Names and tags of the invented archive agree. */
export function createFakeCleanup(): Calls["cleanup"] {
  return {
    async names() {
      return { ok: true, value: { doubts: [], total: 0, learning: { learnt: 30, left: 0, unreadable: 0 } } };
    },
    async fixNames() {
      return { ok: true, value: { changed: 0 } };
    },
  };
}
