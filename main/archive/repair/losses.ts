import type { Loss, LostStep } from "../../../shared/contract/repair.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import type { Step } from "../../../shared/records/change.ts";
import { savedFile } from "../history/saved-mark.ts";
import { stepsLeftIn } from "./batch-steps.ts";
import type { Findings } from "./findings.ts";
import type { FoundBatch } from "./found-history.ts";

/** What cannot be had of the history, a sentence each, with the steps that can still be read. */
export async function historyLosses(folder: string, findings: Findings): Promise<readonly Loss[]> {
  const { history, outcome, saved, gaps } = findings;
  if (!outcome) return [{ what: "Neither the history nor any state of the catalogue is left to build on.", steps: [] }];
  const { plan, rebuilt } = outcome;
  const known = new Set(gaps.map(({ from }) => from));
  const newGaps = plan.gaps.filter(({ from }) => !known.has(from));
  const lost = rangesOf(
    plan.end.batch + 1,
    saved,
    plan.again.map(({ batch }) => batch),
  );
  const left: LostStep[] = [];
  if (newGaps.length + lost.length > 0) {
    for (const broken of history.broken) left.push(...(await stepsLeftIn(folder, broken)).map(lostStep));
  }
  const losses: Loss[] = [
    ...newGaps.map(({ from, to }) => ({
      what: gapWords(from, to),
      steps: [],
    })),
    ...lost.map(([from, to]) => ({
      what: lostWords(from, to),
      steps: [],
    })),
  ];
  const other = otherThanMarked(findings);
  if (other)
    losses.push({
      what: inEnglish("Batch {batch} of the history is not the one that {file} names; that one is lost.", {
        batch: other.batch,
        file: savedFile,
      }),
      steps: [],
    });
  const [first, ...others] = losses;
  const all = first ? [{ ...first, steps: left }, ...others] : [];
  if (rebuilt.refused.length === 0) return all;
  const what = "Steps behind the damage that do not fit what is left without those before them.";
  return [...all, { what, steps: rebuilt.refused.map(lostStep) }];
}

/** The batch that stands where the mark names another one. */
export function otherThanMarked({ history, mark }: Findings): FoundBatch | undefined {
  if (typeof mark === "string") return undefined;
  const same = history.batches.filter(({ batch }) => batch === mark.batch);
  return same.some(({ sha256 }) => sha256 === mark.sha256) ? undefined : same[0];
}

/** Numbers from the first to the last that are not there, as ranges; `there` in rising order. */
function rangesOf(first: number, last: number, there: readonly number[]): readonly (readonly [number, number])[] {
  const starts = [first, ...there.map((batch) => batch + 1)];
  const ends = [...there.map((batch) => batch - 1), last];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? last;
    return start <= end ? [[start, end] as const] : [];
  });
}

function gapWords(from: number, to: number): string {
  if (to < from)
    return inEnglish(
      "What stood between batch {from} and batch {to} of the history: what was changed there is in the catalogue, but not who did it and when, and it cannot be undone.",
      { from: to, to: from },
    );
  if (from === to)
    return inEnglish(
      "Batch {from} of the history: what was changed there is in the catalogue, but not who did it and when, and it cannot be undone.",
      { from },
    );
  return inEnglish(
    "Batches {from} to {to} of the history: what was changed there is in the catalogue, but not who did it and when, and it cannot be undone.",
    { from, to },
  );
}

function lostWords(from: number, to: number): string {
  return from === to
    ? inEnglish("Batch {from} of the history: what was changed there is lost.", { from })
    : inEnglish("Batches {from} to {to} of the history: what was changed there is lost.", { from, to });
}

function lostStep({ at, who, deed }: Step): LostStep {
  return { at, ...(who === undefined ? {} : { who }), deed };
}
