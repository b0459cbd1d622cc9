import path from "node:path";
import { v7 as uuid7 } from "uuid";
import { LecternError } from "../../../shared/contract/error.ts";
import type { Step } from "../../../shared/records/change.ts";
import { idLetters } from "../../../shared/records/id-letters.ts";
import { inSlices } from "../../runtime/slices.ts";
import { type Catalogue, emptyCatalogue, type Identity } from "../catalogue/catalogue.ts";
import { readCatalogueFile } from "../catalogue/catalogue-file.ts";
import { applyChanges } from "../changes/stage-changes.ts";
import { frameBatch } from "../history/history-frame.ts";
import type { Position } from "../history/history-segment.ts";
import { stepLine } from "../history/step-lines.ts";
import { stepsIn } from "./batch-steps.ts";
import type { FoundBatch } from "./found-history.ts";
import type { HistoryPlan } from "./plan-history.ts";

/** The state that a history plan leads to. */
export type Rebuilt = {
  readonly catalogue: Catalogue;
  /** Batches to be written behind the kept history. */
  readonly frames: readonly Buffer[];
  /** Behind those. */
  readonly end: Position;
  /** Steps of whole batches that do not fit any more. */
  readonly refused: readonly Step[];
};

/** A whole batch that does not fit the state that it should follow on. */
export type Misfit = { readonly misfit: FoundBatch };

/** Called an archive of which nothing that is left says its name. */
const nameless = "Repaired archive";

/** Replay what is kept and apply anew what is to be. `archive`: its id. Reads only. */
export async function rebuild(folder: string, plan: HistoryPlan, archive: string): Promise<Rebuilt | Misfit> {
  const start = await startOf(folder, plan);
  let identity = start.identity;
  for (const batch of plan.replayed) {
    const steps = await stepsIn(folder, batch);
    identity ??= identityFrom(archive, steps?.[0]);
    if (!steps?.every((step) => isApplied(start, step))) return { misfit: batch };
  }
  return await applyAgain(folder, plan, { ...start, identity }, archive);
}

async function applyAgain(folder: string, plan: HistoryPlan, start: Catalogue, archive: string): Promise<Rebuilt> {
  const frames: Buffer[] = [];
  const refused: Step[] = [];
  let { identity } = start;
  let end = plan.end;

  async function add(steps: readonly Step[]): Promise<void> {
    const lines: Buffer[] = [];
    for (const step of steps) lines.push(await inSlices(stepLine(step)));
    const { frame, sha256 } = await inSlices(frameBatch(end, archive, lines));
    frames.push(frame);
    end = { batch: end.batch + 1, sha256, segment: end.segment, end: end.end + frame.length };
  }

  for (const batch of plan.again) {
    const steps = (await stepsIn(folder, batch)) ?? [];
    if (!identity) {
      const isMaking = steps[0]?.deed.code === "create-archive";
      const making = isMaking && steps[0] ? steps[0] : creation(steps[0]?.at);
      if (!isMaking) await add([making]);
      identity = identityFrom(archive, making);
    }
    const fitting = steps.filter((step) => isApplied(start, step));
    refused.push(...steps.filter((step) => !fitting.includes(step)));
    if (fitting.length > 0) await add(fitting);
  }
  identity ??= identityFrom(archive, undefined);
  return { catalogue: { ...start, identity, history: end }, frames, end, refused };
}

async function startOf(folder: string, { state }: HistoryPlan): Promise<Catalogue> {
  if (!state) return emptyCatalogue();
  const read = await readCatalogueFile(path.join(folder, state.file), state.file);
  return read?.catalogue ?? emptyCatalogue();
}

function identityFrom(archive: string, step: Step | undefined): Identity {
  return { id: archive, name: step?.deed.names[0] ?? nameless, created: step?.at ?? new Date(0).toISOString() };
}

function creation(at = new Date().toISOString()): Step {
  return {
    id: `${idLetters.step}${uuid7()}`,
    at,
    writer: `${idLetters.writer}${uuid7()}`,
    deed: { code: "create-archive", count: 0, names: [nameless] },
    changes: [],
  };
}

function isApplied({ tables }: Catalogue, step: Step): boolean {
  try {
    applyChanges(tables, step.changes);
    return true;
  } catch (error) {
    if (error instanceof LecternError) return false;
    throw error;
  }
}
