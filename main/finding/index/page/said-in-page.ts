import { between, type PagePlan, type Starts } from "./page-plan.ts";
import type { PageReader } from "./page-reader.ts";

/** A turn of one of these labels, and where the plan's phrases begin in it: a turn goes on behind what interrupts it. */
export type SaidTurn = { readonly turn: number; readonly starts: Starts };

/** The turns of these labels in which the plan's query holds. */
export function turnsWhereHolds(page: PageReader, plan: PagePlan, labels: ReadonlySet<number>): SaidTurn[] {
  const turns = new Map<number, Starts>();
  const starts = plan.scan(page);
  for (let n = 0; n < page.turnCount; n++) {
    const turn = Number(page.turnNumbers[n]);
    if (turn === 0 || !labels.has(Number(page.turnLabels[n]))) continue;
    const from = Number(page.turnStarts[n]);
    const to = n + 1 < page.turnCount ? Number(page.turnStarts[n + 1]) : page.length;
    const own = starts.map((places) => between(places, from, to - 1));
    const before = turns.get(turn);
    turns.set(turn, before ? before.map((places, m) => [...places, ...(own[m] ?? [])]) : own);
  }
  return [...turns].flatMap(([turn, own]) => (plan.holds(own) ? [{ turn, starts: own }] : []));
}
