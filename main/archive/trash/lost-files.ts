import type { Change } from "../../../shared/records/change.ts";
import type { Archive } from "../archive.ts";
import type { Conflict } from "../changes/reversal-plan.ts";
import type { StepLine } from "../history/step-log.ts";
import { contentFile } from "../stores/content-files.ts";
import { everEmptied } from "./emptied-files.ts";

type Stores = { readonly originals: Pick<Archive["originals"], "has">; readonly texts: Pick<Archive["texts"], "has"> };
type Wanted = { readonly id: string; readonly kind: "originals" | "texts"; readonly sum: string };

/**
 * Transcripts that taking these changes back would bring back, or put on an earlier text, though emptying the trash has
 * removed the file since.
 */
export async function findLostFiles(
  changes: readonly Change[],
  lines: () => AsyncIterable<StepLine>,
  stores: Stores,
): Promise<readonly Conflict[]> {
  const wanted = changes.flatMap(wantedBy);
  if (wanted.length === 0) return [];
  const emptied = await everEmptied(lines());
  const lost = new Set<string>();
  for (const { id, kind, sum } of wanted) {
    if (emptied.has(contentFile(kind, sum).label) && !(await stores[kind].has(sum))) lost.add(id);
  }
  return [...lost].map((id) => ({ on: "transcripts", id, reason: "emptied" }));
}

function wantedBy(change: Change): readonly Wanted[] {
  if (change.on !== "transcripts") return [];
  if (change.do === "change") return change.ids.slice(0, 1).flatMap((id) => wants(id, "texts", change.set?.text?.from));
  if (change.do !== "delete") return [];
  const { id, original, text } = change.record;
  return [...wants(id, "originals", original), ...wants(id, "texts", text)];
}

function wants(id: string, kind: Wanted["kind"], sum: unknown): readonly Wanted[] {
  return typeof sum === "string" ? [{ id, kind, sum }] : [];
}
