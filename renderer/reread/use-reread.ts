import { v7 } from "uuid";
import type { RereadLook, RereadSelection } from "../../shared/contract/rereads.ts";
import { idLetters } from "../../shared/records/id-letters.ts";
import { bridge } from "../bridge/bridge.ts";
import { useEvent } from "../bridge/use-event.ts";
import { type LongWork, useLongWork } from "../store/use-long-work.ts";

type Progress = { readonly done: number; readonly total: number };

type Came = { readonly look: RereadLook } | { readonly changed: number };

export type FollowedReread = Pick<LongWork<Progress, Came>, "running" | "report" | "error"> & {
  /** `profile`: the id of the one that all are read by. */
  readonly look: (selection: RereadSelection, profile: string | undefined) => Promise<void>;
  readonly apply: (selection: RereadSelection, profile: string | undefined) => Promise<void>;
  readonly cancel: () => Promise<void>;
};

/** Reads a selection again, first to see what would change, then to change it. */
export function useReread(): FollowedReread {
  const { begin, tell, cancel, ...shown } = useLongWork<Progress, Came>();
  useEvent("rereads.progress", ({ reread, ...progress }) => tell(reread, progress));
  const start = { done: 0, total: 0 };
  const newId = () => `${idLetters.reread}${v7()}`;
  return {
    ...shown,
    look(selection, profile) {
      const reread = newId();
      return begin(reread, start, async () => {
        const outcome = await bridge.rereads.look({ reread, selection, profile });
        return outcome.ok ? { ok: true, value: { look: outcome.value } } : outcome;
      });
    },
    apply(selection, profile) {
      const reread = newId();
      return begin(reread, start, async () => {
        const outcome = await bridge.rereads.apply({ reread, selection, profile });
        return outcome.ok ? { ok: true, value: { changed: outcome.value.changed } } : outcome;
      });
    },
    cancel: () => cancel((reread) => bridge.rereads.cancel({ reread })),
  };
}
