import { noHash } from "../history/history-frame.ts";
import type { Gap } from "../history/history-gap.ts";
import { type Position, segmentName } from "../history/history-segment.ts";
import type { FoundBatch, FoundHistory, Span } from "./found-history.ts";
import type { FoundState } from "./found-states.ts";

/** What is to become of a history, from what was found of it. */
export type HistoryPlan = {
  /** Bytes that stay the history, in order; each is a segment of its own, named by its first batch. */
  readonly pieces: readonly Piece[];
  /** What is missing between them; what it did is in `state`. */
  readonly gaps: readonly Omit<Gap, "base">[];
  /** What the steps behind it are replayed onto; undefined: empty tables before batch 1. */
  readonly state: FoundState | undefined;
  /** Whole batches that stay, behind `state`. */
  readonly replayed: readonly FoundBatch[];
  /** Whole batches behind damage that no state covers: their steps are applied anew where they fit. */
  readonly again: readonly FoundBatch[];
  /** Where the kept history ends. */
  readonly end: Position;
};

export type Piece = Span & { readonly name: string };

/** Batches that follow on each other. */
type Run = readonly [FoundBatch, ...FoundBatch[]];

type Start = { readonly state: FoundState | undefined; readonly runs: number };

/**
 * Keep every whole batch that a state lies behind, or that follows on what is kept. Everything up to the latest state that
 * fits the history stays; what comes behind damage that no state covers is applied anew. `states`: the latest first.
 * `misfit`: the sum of a whole batch that turned out not to fit what is before it; it is applied anew, step by step.
 */
export function planHistory(found: FoundHistory, states: readonly FoundState[], misfit?: string): HistoryPlan {
  const archive = archiveOf(found, states);
  const own = states.filter(({ identity }) => identity.id === archive);
  const runs = runsOf(
    found.batches.filter((batch) => batch.archive === archive),
    misfit,
  );
  const limit = runs.findIndex(([first]) => first.sha256 === misfit);
  const { state, runs: count } = chooseStart(runs.slice(0, limit < 0 ? runs.length : limit), own);
  const kept = runs.slice(0, count);
  const again = runs.slice(count).flat();
  const last = kept.at(-1)?.at(-1);
  const isBehind = state !== undefined && state.batch > (last?.batch ?? 0);
  const pieces = kept.flatMap(piecesOf);
  const piece = pieces.at(-1);
  const fromBatch = (isBehind ? state.batch : last?.batch) ?? 0;
  return {
    pieces,
    gaps: gapsBetween(kept, isBehind ? state : undefined),
    state,
    replayed: (kept.at(-1) ?? []).filter((batch) => batch.batch > (state?.batch ?? 0)),
    again,
    end:
      piece && last && !isBehind
        ? { batch: last.batch, sha256: last.sha256, segment: piece.name, end: piece.to - piece.from }
        : { batch: fromBatch, sha256: state?.sha256 ?? noHash, segment: segmentName(fromBatch + 1), end: 0 },
  };
}

/** The archive that both states and batches are of; where they have none in common, the states'. */
export function archiveOf(found: FoundHistory, states: readonly FoundState[]): string | undefined {
  const inHistory = new Set(found.batches.map(({ archive }) => archive));
  const state = states.find(({ identity }) => inHistory.has(identity.id)) ?? states[0];
  return state?.identity.id ?? found.batches[0]?.archive;
}

function runsOf(batches: readonly FoundBatch[], misfit: string | undefined): readonly Run[] {
  const runs: [FoundBatch, ...FoundBatch[]][] = [];
  for (const batch of batches) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = batch.batch === (last?.batch ?? 0) + 1 && batch.previous === last?.sha256;
    if (run && follows && batch.sha256 !== misfit) run.push(batch);
    // A batch of a number that was there already is out of its place.
    else if (batch.batch > (last?.batch ?? 0)) runs.push([batch]);
  }
  return runs;
}

/** The latest state that fits, and how many runs it lies behind or in; without one, what follows on batch 1. */
function chooseStart(runs: readonly Run[], states: readonly FoundState[]): Start {
  const fitting = states
    .map((state) => ({ state, runs: runsCovered(runs, state) }))
    .filter(({ runs: n }) => n !== undefined);
  const best = fitting.toSorted((a, b) => (b.runs ?? 0) - (a.runs ?? 0) || b.state.batch - a.state.batch)[0];
  const first = runs[0]?.[0];
  const isFromStart = first?.batch === 1 && first.previous === noHash;
  return best ? { state: best.state, runs: best.runs ?? 0 } : { state: undefined, runs: isFromStart ? 1 : 0 };
}

/** How many runs stay when everything is built on this state; undefined when it is of another history. */
function runsCovered(runs: readonly Run[], state: FoundState): number | undefined {
  for (const [index, run] of runs.entries()) {
    const [first] = run;
    if (state.batch === first.batch - 1 && state.sha256 === first.previous) return index + 1;
    const inRun = run.find(({ batch }) => batch === state.batch);
    if (inRun) return inRun.sha256 === state.sha256 ? index + 1 : undefined;
    // It lies in the damage before this run: nothing leads from it to what stands behind.
    if (state.batch < first.batch) return index;
  }
  return runs.length;
}

function piecesOf(run: Run): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { batch, segment, from, to } of run) {
    const piece = pieces.at(-1);
    if (piece?.segment === segment && piece.to === from) pieces[pieces.length - 1] = { ...piece, to };
    else pieces.push({ name: segmentName(batch), segment, from, to });
  }
  return pieces;
}

function gapsBetween(kept: readonly Run[], behind: FoundState | undefined): readonly Omit<Gap, "base">[] {
  const ends = [{ batch: 0, sha256: noHash }, ...kept.map((run) => run.at(-1) ?? run[0])];
  const starts = [
    ...kept.map(([first]) => ({ to: first.batch - 1, sha256: first.previous })),
    ...(behind ? [{ to: behind.batch, sha256: behind.sha256 }] : []),
  ];
  return starts.flatMap(({ to, sha256 }, index) => {
    const end = ends[index];
    if (!end || (end.batch === to && end.sha256 === sha256)) return [];
    return [{ format: 1 as const, from: end.batch + 1, to, previous: end.sha256, sha256 }];
  });
}
