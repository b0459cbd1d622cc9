import { createStore } from "../store/store.ts";

/** A walk through transcripts, one after the other: what is suggested is accepted, or the transcript is skipped. */
export type Run = {
  readonly ids: readonly string[];
  /** Equal to the number of `ids` when all have been gone through. */
  readonly at: number;
  /** How many tags each transcript was given. */
  readonly tagged: ReadonlyMap<string, number>;
};

export const run = createStore<Run | undefined>(undefined);

export const isRunning = (): boolean => run.get() !== undefined;

export const isOver = ({ ids, at }: Run): boolean => at >= ids.length;

export const currentOf = ({ ids, at }: Run): string | undefined => ids[at];

export function beginRun(ids: readonly string[]): Run {
  return { ids, at: 0, tagged: new Map() };
}

/** Go on from the current one, which was given so many tags; those of an earlier visit stay counted. */
export function goOn(now: Run, tags: number): Run {
  const id = currentOf(now);
  if (id === undefined) return now;
  const tagged = tags === 0 ? now.tagged : new Map(now.tagged).set(id, tags + (now.tagged.get(id) ?? 0));
  return { ...now, at: now.at + 1, tagged };
}

export function goBack(now: Run): Run {
  return { ...now, at: Math.max(0, now.at - 1) };
}
