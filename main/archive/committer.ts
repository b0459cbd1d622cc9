import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Step } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { atOnce, inSlices, type Slices } from "../runtime/slices.ts";
import { createTurns } from "../runtime/turns.ts";
import { createFreezer } from "./changes/frozen-tables.ts";
import { stageChanges } from "./changes/stage-changes.ts";
import { type MutableTables, putWrites, type Writes } from "./changes/tables.ts";
import { asDiskError } from "./disk/disk-error.ts";
import type { Position } from "./history/history-segment.ts";
import type { HistoryWriter } from "./history/history-writer.ts";
import { stepLine } from "./history/step-lines.ts";

export type CommitListener = (step: Step, sequence: number) => void;

/** A step that touches no more records is checked in well below a millisecond, so it need not be taken in slices. */
const shortStep = 50;

/** Says, when its turn comes, which step to make; undefined when there is none to make. */
export type StepPlan<S extends Step | undefined> = () => Slices<S>;

/**
 * Takes steps into the tables one after the other, and into the history in batches. A step is planned and checked beside
 * the tables, in slices when it is long, and put into them in one piece: nobody sees half of it, and nothing changes the
 * tables between its plan and itself. Steps that come meanwhile wait for their turn.
 */
export type Committer = {
  /** It is on disk when the promise resolves. A short step is in the tables at once, unless others wait for their turn. */
  readonly commit: (step: Step) => Promise<Step>;
  /** As `commit`, of a step that is still to be planned. */
  readonly commitPlan: <S extends Step | undefined>(plan: StepPlan<S>) => Promise<S>;
  readonly position: () => Position;
  /** The tables as of the last batch on disk, without what is still on its way there. */
  readonly snapshot: () => { readonly tables: Tables; readonly position: Position };
  /** Resolves when nothing is on its way. */
  readonly settled: () => Promise<void>;
  readonly onCommit: (listener: CommitListener) => () => void;
};

type Pending = {
  readonly step: Step;
  readonly before: Writes;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

type Staged<S> = { readonly step: S; readonly writes: Writes };

/** A write that failed; what had been built on it went with it. */
type Setback = { readonly error: unknown };

export function createCommitter(tables: MutableTables, history: HistoryWriter, start: Position): Committer {
  const listeners = new Set<CommitListener>();
  const turns = createTurns();
  const freezer = createFreezer(tables);
  let position = start;
  let writing: readonly Pending[] = [];
  let queued: Pending[] = [];
  let pump: Promise<void> | undefined;
  let setback: Setback | undefined;

  async function run(): Promise<void> {
    while (queued.length > 0) {
      writing = queued;
      queued = [];
      try {
        position = await history.append(await inSlices(linesOf(writing)));
      } catch (error) {
        rollBack(asDiskError(error, "save the change"));
        continue;
      }
      const saved = writing;
      writing = [];
      for (const { step, resolve } of saved) {
        tell(step);
        resolve();
      }
    }
    pump = undefined;
  }

  /** Steps that came after the failed ones may build on them, so they go too, whether they are in the tables yet or not. */
  function rollBack(error: unknown): void {
    const failed = [...writing, ...queued];
    writing = [];
    queued = [];
    setback = { error };
    for (const { before } of failed.toReversed()) put(before);
    for (const { reject } of failed) reject(error);
  }

  function put(writes: Writes): Writes {
    const before = putWrites(tables, writes);
    freezer.note(before);
    return before;
  }

  function tell(step: Step): void {
    for (const listener of listeners) {
      try {
        listener(step, position.batch);
      } catch (error) {
        // A listener's fault is not the commit's: it surfaces by itself.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  /** `known`: the last setback when the tables were looked at that the step builds on. */
  function refuseAfter(known: Setback | undefined): void {
    if (setback && setback !== known) throw setback.error;
  }

  /** Tables that are rolled back meanwhile spoil the work, whatever came of it. */
  async function stage<S extends Step | undefined>(plan: StepPlan<S>, known: Setback | undefined): Promise<Staged<S>> {
    try {
      refuseAfter(known);
      const staged = await inSlices(planAndStage(tables, plan));
      refuseAfter(known);
      return staged;
    } catch (error) {
      refuseAfter(known);
      throw error;
    }
  }

  /** Resolves when it is on disk. */
  function enter<S extends Step>(step: S, writes: Writes): Promise<S> {
    const before = put(writes);
    return new Promise((resolve, reject) => {
      queued.push({ step, before, resolve: () => resolve(step), reject });
      pump ??= run();
    });
  }

  /** The turn ends when the step is in the tables, not when it is on disk: the next one may share its batch. */
  async function take<S extends Step | undefined>(
    plan: StepPlan<S>,
    known: Setback | undefined,
  ): Promise<{ readonly saved: Promise<S> }> {
    const { step, writes } = await stage(plan, known);
    return { saved: step === undefined ? Promise.resolve(step) : enter(step, writes) };
  }

  return {
    commit: async (step) => {
      if (turns.areFree() && isShort(step)) return await enter(step, atOnce(stageChanges(tables, step.changes)));
      const known = setback;
      return await (await turns.take(() => take(() => only(step), known))).saved;
    },
    commitPlan: async (plan) => await (await turns.take(() => take(plan, setback))).saved,
    position: () => position,
    snapshot: () => ({ tables: freezer.freeze([...writing, ...queued].map(({ before }) => before)), position }),
    settled: async () => {
      await turns.take(() => Promise.resolve());
      while (pump !== undefined) await pump;
    },
    onCommit: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function* planAndStage<S extends Step | undefined>(tables: MutableTables, plan: StepPlan<S>): Slices<Staged<S>> {
  const step = yield* plan();
  return { step, writes: yield* stageChanges(tables, step?.changes ?? []) };
}

function isShort({ changes }: Step): boolean {
  return changes.reduce((sum, change) => sum + (change.do === "change" ? change.ids.length : 1), 0) <= shortStep;
}

function* linesOf(pending: readonly Pending[]): Slices<Buffer[]> {
  const lines: Buffer[] = [];
  for (const { step } of pending) lines.push(yield* stepLine(step));
  return lines;
}

function* only(step: Step): Slices<Step> {
  yield;
  return step;
}

export function closedError(): LecternError {
  return new LecternError("no-archive", toSay("The archive is closed. Open it again to go on."));
}
