import { inEnglish } from "../../../shared/language/in-english.ts";
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
    plan.isManifestNew && inEnglish("{file} is made anew.", { file: manifestFile }),
    plan.isMarkNew && inEnglish("{file} is made anew.", { file: savedFile }),
    plan.isReadmeNew && inEnglish("{file} is written anew.", { file: readmeFile }),
    fetched.length > 0 &&
      inEnglish("{count, plural, one {# file is} other {# files are}} fetched from {from}.", {
        count: fetched.length,
        from: from ?? "",
      }),
    decoded.length > 0 &&
      inEnglish("{count, plural, one {# text is decoded} other {# texts are decoded}} again from the original.", {
        count: decoded.length,
      }),
    read.length > 0 &&
      inEnglish("{count, plural, one {# reading is} other {# readings are}} made again from the text.", {
        count: read.length,
      }),
    plan.isPurgeUnfinished && finishingPurge,
  ].filter((sentence) => typeof sentence === "string");
  if (sentences.length + plan.aside.length === 0) return [];
  return [...sentences, "What is damaged or replaced is moved to the folder “damaged”; nothing is deleted."];
}

function historyWords({ plan, rebuilt }: Outcome): string {
  return inEnglish(
    "{kept, select, none {Nothing of the history is kept} other {The history is kept up to batch {kept}}}{gaps, select, yes {, but for what is missing in it} other {}}{again, select, yes {; what stood whole behind the damage is applied again, where it fits} other {}}.",
    {
      kept: plan.end.batch === 0 ? "none" : `${plan.end.batch}`,
      gaps: yesOrNo(plan.gaps.length > 0),
      again: yesOrNo(rebuilt.frames.length > 0),
    },
  );
}

function catalogueWords({ plan }: Outcome): string {
  const { state } = plan;
  const behind = yesOrNo(plan.replayed.length > 0);
  if (!state) return inEnglish("{file} is rebuilt from the history.", { file: catalogueFile });
  if (state.file === catalogueFile)
    return inEnglish(
      "{file} is written anew, from itself{behind, select, yes { and the history behind it} other {}}.",
      { file: catalogueFile, behind },
    );
  return inEnglish(
    "{file} is rebuilt from {source, select, gap {the state behind an earlier gap} other {its generation}} (batch {batch}){behind, select, yes { and the history behind it} other {}}.",
    {
      file: catalogueFile,
      source: state.file.startsWith(basesFolder) ? "gap" : "generation",
      batch: state.batch,
      behind,
    },
  );
}

const yesOrNo = (is: boolean): string => (is ? "yes" : "no");
