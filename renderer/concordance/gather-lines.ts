import type { LineSort } from "../../shared/contract/concordance.ts";
import type { Response } from "../../shared/contract/contract.ts";
import type { LecternErrorData, Outcome } from "../../shared/contract/error.ts";
import type { View } from "../../shared/contract/finding.ts";
import { askAgain } from "../bridge/ask-again.ts";
import { bridge } from "../bridge/bridge.ts";
import { lineCursor, lineSort, lineState, nothingYet, pageSize } from "./lines.ts";

type Window = Response<"finding", "concordance">;

/** Hits counted between two words about how far it is. */
const step = 5_000;

/** Rises with every question: what an earlier one still brings is dropped. */
let asked = 0;

/** Show the hits of a view. In the order of the list they come at once and are counted behind; by context when all are here. */
export async function showLines(view: View, sort: LineSort): Promise<void> {
  const mine = ++asked;
  const isWanted = () => mine === asked;
  if (!isSameQuestion(view, sort)) lineCursor.set(0);
  lineState.set((now) => ({ ...now, counting: 0, isStopped: false, error: undefined }));
  const first = await ask(view, "list", 0, pageSize);
  if (!isWanted()) return;
  if (!first.ok) return fail(first.error);
  if (sort === "list") put(view, sort, first.value);
  const last = await countAll(view, first.value, isWanted);
  if (!isWanted()) return;
  if (!last.ok) return fail(last.error);
  if (sort !== "list") {
    const sorted = await ask(view, sort, 0, pageSize);
    if (!isWanted()) return;
    if (!sorted.ok) return fail(sorted.error);
    put(view, sort, sorted.value);
  }
  lineState.set((now) => ({ ...now, counting: undefined }));
}

/** Leave it at what was counted so far. */
export function stopLines(): void {
  if (lineState.get().counting === undefined) return;
  asked++;
  lineState.set((now) => ({ ...now, counting: undefined, isStopped: true }));
  void bridge.finding.stopConcordance({});
}

/** Nothing of one archive may be seen in the next. */
export function forgetLines(): void {
  asked++;
  lineState.set(nothingYet);
  lineSort.set("list");
  lineCursor.set(0);
}

const fetching = new Set<string>();

/** Tell which lines are on the screen; those that are missing are fetched. */
export function wantLines(first: number, last: number): void {
  const { lines } = lineState.get();
  if (lines === undefined) return;
  for (let page = Math.floor(first / pageSize); page * pageSize <= Math.min(last, lines.hits - 1); page++) {
    if (!lines.pages.has(page)) void fetchPage(lines.view, lines.sort, page);
  }
}

async function fetchPage(view: View, sort: LineSort, page: number): Promise<void> {
  const key = `${asked} ${page}`;
  const mine = asked;
  if (fetching.has(key)) return;
  fetching.add(key);
  const outcome = await ask(view, sort, page * pageSize, pageSize);
  fetching.delete(key);
  if (mine !== asked) return;
  if (!outcome.ok) return fail(outcome.error);
  lineState.set((now) => {
    if (now.lines === undefined) return now;
    const pages = new Map(now.lines.pages).set(page, outcome.value.lines);
    return { ...now, lines: { ...now.lines, pages } };
  });
}

/** The service counts no further than the window that it is asked for: so it can be told how far it is, and stopped. */
async function countAll(view: View, first: Window, isWanted: () => boolean): Promise<Outcome<Window>> {
  let now = first;
  while (now.more && !now.isWhole && isWanted()) {
    const outcome = await ask(view, "list", now.hits + step, 1);
    if (!outcome.ok || !isWanted()) return outcome;
    now = outcome.value;
    const { hits, isWhole } = now;
    lineState.set((state) => ({
      ...state,
      counting: hits,
      ...(state.lines?.view === view && state.lines.sort === "list"
        ? { lines: { ...state.lines, hits, isWhole } }
        : {}),
    }));
  }
  return { ok: true, value: now };
}

function put(view: View, sort: LineSort, { lines, hits, isWhole, notice }: Window): void {
  lineState.set((now) => ({
    ...now,
    counting: hits,
    lines: { view, sort, hits, isWhole, notice, pages: new Map([[0, lines]]) },
  }));
}

function fail(error: LecternErrorData): void {
  lineState.set((now) => ({ ...now, counting: undefined, error }));
}

function ask(view: View, sort: LineSort, offset: number, limit: number): Promise<Outcome<Window>> {
  const mine = asked;
  return askAgain(
    () => bridge.finding.concordance({ view, sort, offset, limit }),
    () => mine === asked,
  );
}

function isSameQuestion(view: View, sort: LineSort): boolean {
  const { lines } = lineState.get();
  return lines !== undefined && lines.sort === sort && JSON.stringify(lines.view) === JSON.stringify(view);
}
