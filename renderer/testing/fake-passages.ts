import type { Calls } from "../../shared/contract/contract.ts";

const absent = async () =>
  ({
    ok: false,
    error: { code: "not-found", message: "The invented archive has no passages and one text each." },
  }) as const;

/** An invented transcript has no passages. */
export function createFakePassages(): Calls["passages"] {
  return {
    list: async () => ({ ok: true, value: { passages: [], topics: [], persons: [] } }),
    add: absent,
    edit: absent,
    place: absent,
    remove: absent,
  };
}

/** Nor was it ever corrected. */
export function createFakeRevisions(): Calls["revisions"] {
  return {
    list: async () => ({ ok: true, value: { revisions: [] } }),
    text: absent,
    preview: absent,
    correct: absent,
  };
}
