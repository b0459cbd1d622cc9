import type { Calls } from "../../shared/contract/contract.ts";
import type { WatchState } from "../../shared/contract/watches.ts";
import { inventId } from "./random.ts";

/** A folder in which three files wait as soon as it is watched. */
export function createFakeWatches(tell: (state: WatchState) => void): Calls["watches"] {
  let state: WatchState = { isThere: false, atOnce: false, folders: "none", waiting: 0, imported: 0 };
  const become = (next: WatchState) => {
    state = next;
    tell(state);
    return { ok: true, value: state } as const;
  };
  return {
    show: async () => ({ ok: true, value: state }),
    start: async ({ place, atOnce, folders = "none" }) =>
      become({
        folder: { id: place, label: "/home/ada/Inbox", kind: "folder" },
        isThere: true,
        atOnce,
        folders,
        waiting: 3,
        imported: 0,
      }),
    stop: async () => become({ isThere: false, atOnce: false, folders: "none", waiting: 0, imported: 0 }),
    review: async () => ({ ok: true, value: { import: inventId("i", 2) } }),
  };
}
