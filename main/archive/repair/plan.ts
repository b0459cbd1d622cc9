import { isLecternError } from "../../../shared/contract/error.ts";
import type { Loss } from "../../../shared/contract/repair.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { gapLabel, listGapFiles } from "../history/history-gap.ts";
import { intentFile, readIntent } from "../purge/intent.ts";
import { type ContentOptions, type ContentPlan, planContents } from "./contents.ts";
import type { Findings } from "./findings.ts";
import { historyLosses, otherThanMarked } from "./losses.ts";
import { newPieces, segmentsGone } from "./segments.ts";

/** What is to be done with which file; all paths inside the archive's folder. */
export type RepairPlan = {
  readonly findings: Findings;
  /** Whether the history's segments and gaps change. */
  readonly isHistoryNew: boolean;
  readonly isCatalogueNew: boolean;
  readonly isManifestNew: boolean;
  readonly isMarkNew: boolean;
  readonly isReadmeNew: boolean;
  /** A purge was interrupted, and is to be brought to its end when all else is in its place. */
  readonly isPurgeUnfinished: boolean;
  /** Moved away without anything new in their place. */
  readonly aside: readonly string[];
  readonly contents: ContentPlan;
  readonly losses: readonly Loss[];
};

export async function planFrom(folder: string, findings: Findings, options: ContentOptions): Promise<RepairPlan> {
  const damaged = (test: RegExp) => findings.damage.map(({ file }) => file).filter((file) => test.test(file));
  const isHistoryNew = isOther(findings);
  const hasOutcome = findings.outcome !== undefined;
  const isCatalogueNew = hasOutcome && damaged(/^(?:archive\.json$|history\/\d|history\/bases)/).length > 0;
  const isReadmeNew = damaged(/^README\.txt$/).length > 0;
  const isIntentLost = await isIntentDamaged(folder);
  const others = damaged(/^(?:care\.json$|(?:generations|damaged|history\/torn|history\/bases)\/)/);
  const gapFiles = await listGapFiles(folder);
  const keptGaps = new Set(isHistoryNew ? findings.outcome?.plan.gaps.map(({ from }) => gapLabel(from)) : gapFiles);
  const contents = await planContents(folder, findings, options);
  return {
    findings,
    isHistoryNew,
    isCatalogueNew,
    isReadmeNew,
    isPurgeUnfinished: !isIntentLost && damaged(/^history\/purge\.json$/).length > 0,
    isManifestNew:
      hasOutcome &&
      damaged(/^(?:archive\.json$|manifest\.json$|README|history\/\d|history\/bases|generations\/)/).length > 0,
    isMarkNew: hasOutcome && (isHistoryNew || findings.mark === "damaged" || otherThanMarked(findings) !== undefined),
    aside: [
      ...(isHistoryNew && findings.outcome ? segmentsGone(findings.history, findings.outcome.plan) : []),
      ...gapFiles.filter((file) => !keptGaps.has(file)),
      ...(isIntentLost ? [intentFile] : []),
      ...others,
    ],
    contents,
    losses: [...(await historyLosses(folder, findings)), ...contents.losses, ...(isIntentLost ? [intentLoss] : [])],
  };
}

/** Whether what is to be kept is anything else than what stands there. */
function isOther({ history, outcome, gaps, saved, damage }: Findings): boolean {
  if (!outcome) return false;
  const { plan, rebuilt } = outcome;
  const isUntouched = segmentsGone(history, plan).length === 0 && newPieces(history, plan).length === 0;
  const isSameGaps =
    plan.gaps.length === gaps.length &&
    plan.gaps.every((gap, index) => gap.sha256 === gaps[index]?.sha256 && gap.previous === gaps[index]?.previous);
  const isBaseDamaged = damage.some(({ file }) => /^history\/(?:bases\/|.*\.gap\.json$)/.test(file));
  return !isUntouched || !isSameGaps || isBaseDamaged || rebuilt.frames.length > 0 || saved > rebuilt.end.batch;
}

const intentLoss: Loss = {
  what: inEnglish(
    "{file}, which says what was just being purged, cannot be read: whether that came to its end cannot be known. Purge the same again.",
    { file: intentFile },
  ),
  steps: [],
};

async function isIntentDamaged(folder: string): Promise<boolean> {
  try {
    await readIntent(folder);
    return false;
  } catch (error) {
    if (isLecternError(error, "archive-damaged")) return true;
    throw error;
  }
}
