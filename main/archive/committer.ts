import { LecternError } from "../../shared/contract/error.ts";
import type { Change, Step } from "../../shared/records/change.ts";
import { applyChange } from "./changes.ts";
import { asDiskError } from "./disk-error.ts";
import type { Position } from "./history-segment.ts";
import type { HistoryWriter } from "./history-writer.ts";
import { stepLine } from "./step-lines.ts";
import { copyTables, type MutableTables, putWrites, type Writes } from "./tables.ts";
import { createWorkspace } from "./workspace.ts";

export type CommitListener = (step: Step, sequence: number) => void;

/** Takes steps into the tables at once and into the history in batches. */
export type Committer = {
  /** `tables` hold the step when this returns; it is on disk when the promise resolves. */
  readonly commit: (step: Step) => Promise<Step>;
  readonly position: () => Position;
  /** The tables as of the last batch on disk, without what is still on its way there. */
  readonly snapshot: () => { readonly tables: MutableTables; readonly position: Position };
  /** Resolves when nothing is on its way. */
  readonly settled: () => Promise<void>;
  readonly onCommit: (listener: CommitListener) => () => void;
};

type Pending = {
  readonly step: Step;
  readonly before: Writes;
  readonly resolve: (step: Step) => void;
  readonly reject: (error: unknown) => void;
};

export function createCommitter(tables: MutableTables, history: HistoryWriter, start: Position): Committer {
  const listeners = new Set<CommitListener>();
  let position = start;
  let writing: readonly Pending[] = [];
  let queued: Pending[] = [];
  let pump: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (queued.length > 0) {
      writing = queued;
      queued = [];
      try {
        const lines: Buffer[] = [];
        for (const { step } of writing) lines.push(await stepLine(step));
        position = await history.append(lines);
      } catch (error) {
        rollBack(asDiskError(error, "save the change"));
        continue;
      }
      const saved = writing;
      writing = [];
      for (const { step, resolve } of saved) {
        tell(step);
        resolve(step);
      }
    }
    pump = undefined;
  }

  /** Steps that came after the failed ones may build on them, so they go too. */
  function rollBack(error: unknown): void {
    const failed = [...writing, ...queued];
    writing = [];
    queued = [];
    for (const { before } of failed.toReversed()) putWrites(tables, before);
    for (const { reject } of failed) reject(error);
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

  return {
    commit: (step) => {
      const before = applyChanges(tables, step.changes);
      return new Promise((resolve, reject) => {
        queued.push({ step, before, resolve, reject });
        pump ??= run();
      });
    },
    position: () => position,
    snapshot: () => {
      const copy = copyTables(tables);
      for (const { before } of [...writing, ...queued].toReversed()) putWrites(copy, before);
      return { tables: copy, position };
    },
    settled: async () => {
      while (pump !== undefined) await pump;
    },
    onCommit: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** All of the changes or, when one does not fit, none; answers with what takes them back. */
export function applyChanges(tables: MutableTables, changes: readonly Change[]): Writes {
  const workspace = createWorkspace(tables);
  for (const change of changes) applyChange(workspace, change);
  return putWrites(tables, workspace.writes);
}

export function closedError(): LecternError {
  return new LecternError("no-archive", "The archive is closed. Open it again to go on.");
}
