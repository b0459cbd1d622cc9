import path from "node:path";
import type { Damage } from "../../../shared/contract/damage.ts";
import { isLecternError } from "../../../shared/contract/error.ts";
import type { VerifyOptions } from "../archive.ts";
import { manifestIfWhole } from "../catalogue/manifest.ts";
import { isThere } from "../disk/is-there.ts";
import { type Gap, readGaps } from "../history/history-gap.ts";
import { readSaved, type SavedMark } from "../history/saved-mark.ts";
import { verifyFolder } from "../open.ts";
import { intentFile } from "../purge/intent.ts";
import type { Report } from "../verify/verify.ts";
import { verifyDamaged } from "../verify/verify-damaged.ts";
import { reportMissing } from "../verify/verify-stores.ts";
import { type FoundHistory, findHistory } from "./found-history.ts";
import { type FoundState, findStates } from "./found-states.ts";
import { archiveOf, type HistoryPlan, planHistory } from "./plan-history.ts";
import { type Rebuilt, rebuild } from "./rebuild.ts";

/** All that is known of a damaged archive. */
export type Findings = {
  readonly damage: readonly Damage[];
  readonly history: FoundHistory;
  readonly mark: SavedMark;
  /** The last batch that anything names; 0 when nothing does. */
  readonly saved: number;
  readonly gaps: readonly Gap[];
  /** What there is to become of the history and what it leads to; undefined when nothing is left to build on. */
  readonly outcome: Outcome | undefined;
};

export type Outcome = { readonly plan: HistoryPlan; readonly rebuilt: Rebuilt };

/** Undefined when nothing is damaged. Reads only. `archive-newer`, `archive-missing`. */
export async function findDamage(folder: string, options: VerifyOptions): Promise<Findings | undefined> {
  // Under a purge it cannot be opened for reading, though who repairs has it to himself.
  const isPurging = await isThere(path.join(folder, intentFile));
  const { damage } = await (isPurging ? verifyDamaged : verifyFolder)(folder, options);
  if (damage.length === 0) return undefined;
  const history = await findHistory(folder);
  const states = await findStates(folder);
  const mark = await readSaved(folder);
  const folds = (await manifestIfWhole(folder))?.folds ?? [];
  const archive = archiveOf(history, states);
  const batches = [
    ...history.batches.filter((batch) => batch.archive === archive),
    ...states.filter(({ identity }) => identity.id === archive),
    ...folds,
    ...(typeof mark === "string" ? [] : [mark]),
  ];
  const outcome = archive === undefined ? undefined : await outcomeOf(folder, history, states, archive);
  return {
    damage: [...damage, ...(outcome ? await alsoMissing(folder, outcome, damage) : [])],
    history,
    mark,
    saved: batches.reduce((highest, { batch }) => Math.max(highest, batch), 0),
    gaps: await gapsIfWhole(folder),
    outcome,
  };
}

/** Files that only transcripts behind damage name: verifying, which stops there, does not know of them. */
async function alsoMissing(folder: string, { rebuilt }: Outcome, known: readonly Damage[]): Promise<readonly Damage[]> {
  const named = new Set(known.map(({ file }) => file));
  const missing: Damage[] = [];
  const report: Report = {
    read: () => undefined,
    damaged: (file, problem) => void missing.push({ file, problem }),
    checkCancelled: () => undefined,
  };
  await reportMissing(folder, rebuilt.catalogue.tables, report, named);
  return missing;
}

async function gapsIfWhole(folder: string): Promise<readonly Gap[]> {
  try {
    return await readGaps(folder);
  } catch (error) {
    if (isLecternError(error, "archive-damaged")) return [];
    throw error;
  }
}

async function outcomeOf(
  folder: string,
  history: FoundHistory,
  states: readonly FoundState[],
  archive: string,
): Promise<Outcome> {
  let misfit: string | undefined;
  for (;;) {
    const plan = planHistory(history, states, misfit);
    const rebuilt = await rebuild(folder, plan, archive);
    if (!("misfit" in rebuilt)) return { plan, rebuilt };
    misfit = rebuilt.misfit.sha256;
  }
}
