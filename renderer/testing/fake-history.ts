import type { Calls } from "../../shared/contract/contract.ts";
import type { ChangeDetail, HistoryEvent } from "../../shared/contract/history.ts";
import type { Deed } from "../../shared/records/change.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import type { InventedArchive } from "./invented-archive.ts";
import { inventId } from "./random.ts";

type Step = {
  event: HistoryEvent;
  readonly before: readonly Transcript[];
  readonly after: readonly Transcript[];
};

const cursor = "000000000001.ndjson:1";

const imported: HistoryEvent = {
  step: inventId("h", 9_999),
  cursor,
  at: "2026-01-12T13:58:00.000Z",
  deed: { code: "import", count: 60, names: [] },
  undone: false,
};

/** Undo by keeping what was there. */
export function createFakeHistory(archive: InventedArchive, changed: (ids: readonly string[]) => void) {
  const steps: Step[] = [];

  const put = (records: readonly Transcript[]) => {
    for (const one of records) archive.transcripts.set(one.id, one);
    changed(records.map((one) => one.id));
  };

  const record = (deed: Deed, after: readonly Transcript[]): string => {
    const step = inventId("h", steps.length);
    const before = after.flatMap((one) => archive.transcripts.get(one.id) ?? []);
    steps.push({
      event: { step, cursor, at: new Date().toISOString(), deed, undone: false, can: "undo" },
      before,
      after,
    });
    put(after);
    return step;
  };

  const reverse = (step: Step | undefined) => {
    if (step === undefined) return { ok: true, value: { changed: 0 } } as const;
    const { undone } = step.event;
    step.event = { ...step.event, undone: !undone, can: undone ? "undo" : "redo" };
    put(undone ? step.after : step.before);
    return { ok: true, value: { step: step.event.step, deed: step.event.deed, changed: step.before.length } } as const;
  };
  const named = (id: string | undefined) => steps.find(({ event }) => event.step === id);

  const calls: Calls["history"] = {
    undo: async () => reverse(steps.findLast(({ event }) => !event.undone)),
    redo: async () => reverse(steps.find(({ event }) => event.undone)),
    takeBack: async ({ step }) => reverse(named(step)),
    doAgain: async ({ step }) => reverse(named(step)),
    async list({ filter, limit = 50 }) {
      const { transcript } = filter ?? {};
      const all = steps.filter((step) => transcript === undefined || step.after.some((one) => one.id === transcript));
      const events = [...all.map((step) => step.event).reverse(), imported].slice(0, limit);
      return { ok: true, value: { events } };
    },
    async show({ step }) {
      const { after = [] } = named(step) ?? {};
      const records = after.slice(0, 50).map(({ id, title }) => ({ id, name: title, isGone: false }));
      const change: ChangeDetail = { do: "change", on: "transcripts", count: after.length, records, fields: [] };
      return { ok: true, value: { changes: after.length === 0 ? [] : [change], more: 0 } };
    },
  };
  return { calls, record };
}
