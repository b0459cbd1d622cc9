import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { HistoryEvent, HistoryFilter } from "../../shared/contract/history.ts";
import { bridge } from "../bridge/bridge.ts";
import { createStore } from "../store/store.ts";

/** Events asked for at a time. */
const pageSize = 60;
/** So many events before the end of what was fetched, more are fetched. */
const margin = 20;

/** What was fetched of the history, latest first. */
export type HistoryList = {
  readonly events: readonly HistoryEvent[];
  /** Where to go on. */
  readonly next: string | undefined;
  /** The beginning was reached. */
  readonly isWhole: boolean;
  readonly isLoading: boolean;
  readonly error: LecternErrorData | undefined;
};

const nothing: HistoryList = { events: [], next: undefined, isWhole: false, isLoading: false, error: undefined };

export const historyList = createStore<HistoryList>(nothing);

let generation = 0;
let asked: HistoryFilter | undefined;

/** Begin at the end. Asked again for the same, what is on the screen stays until as much of it is there again. */
export async function askHistory(filter: HistoryFilter): Promise<void> {
  const isSame = JSON.stringify(filter) === JSON.stringify(asked);
  const wanted = isSame ? historyList.get().events.length : 0;
  asked = filter;
  generation++;
  historyList.set((now) => ({ ...(isSame ? now : nothing), isLoading: true }));
  await fill(nothing, Math.max(wanted, pageSize), isSame);
}

/** Tell which of the fetched events is the last on the screen; what comes after is fetched in time. */
export function wantEvents(last: number): void {
  const now = historyList.get();
  if (now.isWhole || now.isLoading || last < now.events.length - margin) return;
  historyList.set({ ...now, isLoading: true });
  void fill(now, now.events.length + pageSize, false);
}

export function forgetHistory(): void {
  generation++;
  asked = undefined;
  historyList.set(nothing);
}

/** Looking through a long history for a few words gives many short answers: each is shown as it comes. */
async function fill(from: HistoryList, wanted: number, isQuiet: boolean): Promise<void> {
  const started = generation;
  for (let now = from; asked !== undefined; ) {
    const limit = Math.min(500, Math.max(1, wanted - now.events.length));
    const outcome = await bridge.history.list({ filter: asked, after: now.next, limit });
    if (started !== generation) return;
    if (!outcome.ok) {
      historyList.set((shown) => ({ ...shown, isLoading: false, error: outcome.error }));
      return;
    }
    const { events, next } = outcome.value;
    const isEnough = next === undefined || now.events.length + events.length >= wanted;
    const all = [...now.events, ...events];
    now = { events: all, next, isWhole: next === undefined, isLoading: !isEnough, error: undefined };
    if (isEnough || !isQuiet) historyList.set(now);
    if (isEnough) return;
  }
}
