import type { Generation } from "./generation.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** How many are kept: the last ones; then one a day, and one a week, for so long. */
const kept = { last: 3, days: 7, weeks: 4 };

/**
 * Which generations are worth keeping at a moment (ms since 1970), oldest first: the last three, the last one of each of
 * the last seven days, and of each of the last four weeks. Days are UTC's, weeks begin on Monday.
 */
export function thinGenerations(all: readonly Generation[], now: number): readonly Generation[] {
  const inOrder = [...all].sort((a, b) => a.batch - b.batch || a.at - b.at);
  const today = dayOf(now);
  // What a clock that was wrong dated later than now counts as of today.
  const dayOfIt = (generation: Generation) => Math.min(dayOf(generation.at), today);
  const chosen = new Set(inOrder.slice(-kept.last));
  for (const generation of lastOfEach(inOrder, dayOfIt)) {
    if (dayOfIt(generation) > today - kept.days) chosen.add(generation);
  }
  for (const generation of lastOfEach(inOrder, (one) => weekOf(dayOfIt(one)))) {
    if (weekOf(dayOfIt(generation)) > weekOf(today) - kept.weeks) chosen.add(generation);
  }
  return inOrder.filter((generation) => chosen.has(generation));
}

function lastOfEach(inOrder: readonly Generation[], key: (one: Generation) => number): Iterable<Generation> {
  return new Map(inOrder.map((generation) => [key(generation), generation])).values();
}

function dayOf(ms: number): number {
  return Math.floor(ms / dayMs);
}

/** 1 January 1970 was a Thursday. */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}
