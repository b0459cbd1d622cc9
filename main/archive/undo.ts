import { LecternError } from "../../shared/contract/error.ts";
import type { LaterWork } from "../../shared/contract/history.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Change, Deed, Step } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Slices } from "../runtime/slices.ts";
import type { Turns } from "../runtime/turns.ts";
import type { Reversal, StepDraft } from "./archive.ts";
import { laterCopies } from "./changes/later-copies.ts";
import { type Conflict, planReversal } from "./changes/reversal-plan.ts";
import { transcriptsIn } from "./changes/transcripts-in.ts";
import type { StepLine } from "./history/step-log.ts";
import { createStepReader, type StepReader } from "./history/step-reader.ts";

export type Undo = {
  readonly undo: (stepId: string, work?: LaterWork, group?: readonly Step[]) => Promise<Reversal>;
  readonly redo: (stepId: string) => Promise<Reversal>;
};

export type UndoOptions = {
  readonly tables: Tables;
  /** Lines of all steps on disk, latest first. */
  readonly lines: () => AsyncIterable<StepLine>;
  /** Make the step that is planned when its turn comes; its changes may be none. */
  readonly reverse: (plan: () => Slices<ReversalDraft>) => Promise<Step>;
  /** What cannot come back when these changes are taken back, as its file is gone. */
  readonly findLost: (changes: readonly Change[]) => Promise<readonly Conflict[]>;
  /** One reversal at a time: whether a step is undone is read from the disk. */
  readonly turns: Turns;
};

export type ReversalDraft = StepDraft & Pick<Step, "undoes" | "redoes">;

/** A step, or the steps of one group, with the latest step that took it back or did it again. Latest first. */
type Act = { readonly root: Step; readonly steps: readonly Step[]; readonly latest: Step | undefined };

/** With the step by which somebody named it. */
type NamedAct = { readonly named: Step; readonly act: Act };

/** Of a group that was never taken back, whose steps are all there, oldest first; undefined when it is another's step. */
function actOf(stepId: string, group: readonly Step[] = []): NamedAct | undefined {
  const named = group.find(({ id }) => id === stepId);
  return named && { named, act: { root: named, steps: group.toReversed(), latest: undefined } };
}

/**
 * Undo and redo as steps of their own. Each is about a root: the step (or group) that was first made; to undo an undo is
 * to redo its root.
 */
export function createUndo(options: UndoOptions): Undo {
  const { turns } = options;

  async function readAct(stepId: string): Promise<NamedAct> {
    const read = createStepReader();
    const named = await findStep(options.lines(), stepId, read);
    const rootId = named.undoes ?? named.redoes;
    const root = rootId === undefined ? named : await findStep(options.lines(), rootId, read);
    return { named, act: await findAct(options.lines(), root, read) };
  }

  async function reverse(found: () => Promise<NamedAct>, asked: "undo" | "redo", work?: LaterWork): Promise<Reversal> {
    const { named, act } = await found();
    const { root } = act;
    const code = asked === "undo" && named.undoes !== undefined ? "redo" : asked;
    checkTurn(code, act);
    const lost = await options.findLost(changesToReverse(act));
    const step = await options.reverse(function* () {
      const { changes, conflicts } = yield* planReversal(options.tables, changesToReverse(act), work);
      const copies = yield* laterCopies(options.tables, changesToReverse(act), (act.latest ?? root).at);
      const inTheWay = [...conflicts, ...copies, ...lost];
      if (inTheWay.length > 0) throw conflictError(inTheWay);
      return {
        deed: deedOfReversal(code, root.deed, transcriptsIn(changes).size),
        changes,
        ...(root.group === undefined ? {} : { group: root.group }),
        ...(code === "undo" ? { undoes: root.id } : { redoes: root.id }),
      };
    });
    return { step, reversed: root };
  }

  return {
    undo: (stepId, work, group) =>
      turns.take(() => reverse(async () => actOf(stepId, group) ?? (await readAct(stepId)), "undo", work)),
    redo: (stepId) => turns.take(() => reverse(() => readAct(stepId), "redo")),
  };
}

function deedOfReversal(code: "undo" | "redo", { code: of, names, merged, merges }: Deed, count: number): Deed {
  return { code, of, count, names, ...(merged ? { merged } : {}), ...(merges ? { merges } : {}) };
}

function checkTurn(code: "undo" | "redo", act: Act): void {
  const { root, latest } = act;
  if (root.deed.code === "purge" || isPurged(changesToReverse(act))) {
    throw new LecternError(
      "conflict",
      toSay("What this step did was purged: it is erased for good and cannot be taken back."),
    );
  }
  if (root.deed.code === "empty-trash") {
    throw new LecternError("conflict", toSay("Emptying the trash cannot be taken back: what lay in it is gone."));
  }
  const isUndone = latest?.undoes !== undefined;
  if (code === "undo" && isUndone) throw new LecternError("conflict", toSay("This step has been taken back already."));
  if (code === "redo" && !isUndone) throw new LecternError("conflict", toSay("This step has not been taken back."));
}

function isPurged(changes: readonly Change[]): boolean {
  return changes.length > 0 && changes.every((change) => change.do === "purge");
}

/**
 * Oldest first: what the latest reversal did, or else what the steps themselves did. When they were done again, what they
 * made and had kept when they were taken back belongs to it still.
 */
function changesToReverse({ latest, steps }: Act): readonly Change[] {
  const own = steps.toReversed().flatMap((step) => step.changes);
  if (latest === undefined) return own;
  if (latest.undoes !== undefined) return latest.changes;
  const again = new Set(latest.changes.flatMap((change) => ("record" in change ? [change.record.id] : [])));
  const kept = own.filter((change) => change.do === "create" && !again.has(change.record.id));
  return [...kept, ...latest.changes];
}

async function findStep(lines: AsyncIterable<StepLine>, id: string, read: StepReader): Promise<Step> {
  const start = Buffer.from(`{"id":${JSON.stringify(id)}`);
  for await (const line of lines) {
    if (line.line.subarray(0, start.length).equals(start)) return await read(line);
  }
  throw new LecternError("not-found", toSay("There is no step {id} in the history of this archive.", { id }));
}

async function findAct(lines: AsyncIterable<StepLine>, root: Step, read: StepReader): Promise<Act> {
  const key = Buffer.from(JSON.stringify(root.group ?? root.id));
  const steps: Step[] = [];
  let latest: Step | undefined;
  for await (const line of lines) {
    // A search of the bytes passes over most lines a hundred times faster than parsing them.
    if (!line.line.includes(key)) continue;
    const step = await read(line);
    if (isReversalOf(step, root)) latest ??= step;
    else if (isPartOf(step, root)) steps.push(step);
    if (root.group === undefined && step.id === root.id) break;
  }
  return { root, steps, latest };
}

function isReversalOf(step: Step, root: Step): boolean {
  if (step.undoes === undefined && step.redoes === undefined) return false;
  return root.group === undefined ? (step.undoes ?? step.redoes) === root.id : step.group === root.group;
}

function isPartOf(step: Step, root: Step): boolean {
  if (step.undoes !== undefined || step.redoes !== undefined) return false;
  return step.id === root.id || (root.group !== undefined && step.group === root.group);
}

function conflictError(conflicts: readonly Conflict[]): LecternError {
  const named = conflicts.slice(0, 20).map((conflict) => ({ ...conflict }));
  return new LecternError(
    "conflict",
    toSay(
      "This step cannot be taken back as it is: a later step changed the same thing. Take the later one back first, or change it by hand.",
    ),
    { count: conflicts.length, conflicts: named },
  );
}
