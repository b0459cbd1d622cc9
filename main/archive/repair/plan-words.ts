import { catalogueFile } from "../catalogue/catalogue-parser.ts";
import { manifestFile } from "../catalogue/manifest.ts";
import { basesFolder } from "../history/history-gap.ts";
import { savedFile } from "../history/saved-mark.ts";
import { readmeFile } from "../readme.ts";
import type { Outcome } from "./findings.ts";
import type { RepairPlan } from "./plan.ts";

export const finishingPurge = "The purge that had been interrupted is brought to its end.";

/** What is done, a sentence each. */
export function actionsOf(plan: RepairPlan, from: string | undefined): readonly string[] {
  const { outcome } = plan.findings;
  const { fetched, decoded, read } = plan.contents;
  const sentences = [
    plan.isHistoryNew && outcome && historyWords(outcome),
    plan.isCatalogueNew && outcome && catalogueWords(outcome),
    plan.isManifestNew && `${manifestFile} is made anew.`,
    plan.isMarkNew && `${savedFile} is made anew.`,
    plan.isReadmeNew && `${readmeFile} is written anew.`,
    fetched.length > 0 && `${count(fetched.length, "file is", "files are")} fetched from ${from}.`,
    decoded.length > 0 && `${count(decoded.length, "text is decoded", "texts are decoded")} again from the original.`,
    read.length > 0 && `${count(read.length, "reading is", "readings are")} made again from the text.`,
    plan.isPurgeUnfinished && finishingPurge,
  ].filter((sentence) => typeof sentence === "string");
  if (sentences.length + plan.aside.length === 0) return [];
  return [...sentences, "What is damaged or replaced is moved to the folder “damaged”; nothing is deleted."];
}

function historyWords({ plan, rebuilt }: Outcome): string {
  const kept =
    plan.end.batch === 0 ? "Nothing of the history is kept" : `The history is kept up to batch ${plan.end.batch}`;
  const gaps = plan.gaps.length > 0 ? ", but for what is missing in it" : "";
  const again = rebuilt.frames.length > 0 ? `; what stood whole behind the damage is applied again, where it fits` : "";
  return `${kept}${gaps}${again}.`;
}

function catalogueWords({ plan }: Outcome): string {
  const { state } = plan;
  const behind = plan.replayed.length > 0 ? " and the history behind it" : "";
  if (!state) return `${catalogueFile} is rebuilt from the history.`;
  if (state.file === catalogueFile) return `${catalogueFile} is written anew, from itself${behind}.`;
  const source = state.file.startsWith(basesFolder) ? "the state behind an earlier gap" : "its generation";
  return `${catalogueFile} is rebuilt from ${source} (batch ${state.batch})${behind}.`;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
