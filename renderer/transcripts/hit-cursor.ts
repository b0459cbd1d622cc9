import { createStore } from "../store/store.ts";

/** How many hits the open page has and which of them the user is at, from 0; -1 before the first step. */
export type HitCursor = { readonly count: number; readonly at: number };

export const hitCursor = createStore<HitCursor>({ count: 0, at: -1 });

/** @param at the one to begin with, where there is one */
export function startHits(count: number, at = -1): void {
  hitCursor.set({ count, at });
}

/** To the next hit (`by` 1) or the one before (`by` -1), round the ends. */
export function stepHit(by: 1 | -1): void {
  hitCursor.set((now) => ({ ...now, at: nextHit(now, by) }));
}

export function goToHit(at: number): void {
  hitCursor.set((now) => ({ ...now, at }));
}

export function nextHit({ count, at }: HitCursor, by: 1 | -1): number {
  if (count === 0) return -1;
  if (at < 0) return by > 0 ? 0 : count - 1;
  return (at + by + count) % count;
}
