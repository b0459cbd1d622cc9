import type { Calls } from "../../shared/contract/contract.ts";
import type { HistoryEvent } from "../../shared/contract/history.ts";
import type { Deed } from "../../shared/records/change.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import type { InventedArchive } from "./invented-archive.ts";
import { inventId } from "./random.ts";

type Step = {
  readonly event: HistoryEvent;
  readonly before: readonly Transcript[];
  readonly after: readonly Transcript[];
};

/** Undo by keeping what was there. */
export function createFakeHistory(archive: InventedArchive, changed: (ids: readonly string[]) => void) {
  const done: Step[] = [];
  const undone: Step[] = [];

  const put = (records: readonly Transcript[]) => {
    for (const one of records) archive.transcripts.set(one.id, one);
    changed(records.map((one) => one.id));
  };

  const record = (deed: Deed, after: readonly Transcript[]): string => {
    const step = inventId("h", done.length + undone.length);
    const before = after.flatMap((one) => archive.transcripts.get(one.id) ?? []);
    done.push({ event: { step, at: new Date().toISOString(), deed, undone: false }, before, after });
    undone.length = 0;
    put(after);
    return step;
  };

  const move = (from: Step[], to: Step[], pick: (step: Step) => readonly Transcript[]) => {
    const step = from.pop();
    if (step === undefined) return { changed: 0 };
    to.push(step);
    put(pick(step));
    return { step: step.event.step, deed: step.event.deed, changed: step.before.length };
  };

  const calls: Calls["history"] = {
    undo: async () => ({ ok: true, value: move(done, undone, (step) => step.before) }),
    redo: async () => ({ ok: true, value: move(undone, done, (step) => step.after) }),
    takeBack: async () => ({ ok: true, value: move(done, undone, (step) => step.before) }),
    async recent({ transcript, limit = 20 }) {
      const all = done.filter((step) => transcript === undefined || step.after.some((one) => one.id === transcript));
      const imported: HistoryEvent = {
        step: inventId("h", 9_999),
        at: "2026-01-12T13:58:00.000Z",
        deed: { code: "import", count: 60, names: [] },
        undone: false,
      };
      const events = [...all.map((step) => step.event).reverse(), imported].slice(0, limit);
      return { ok: true, value: { events, canUndo: done.length > 0, canRedo: undone.length > 0 } };
    },
  };
  return { calls, record };
}
