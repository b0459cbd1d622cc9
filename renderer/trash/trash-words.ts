import type { PurgeReport } from "../../shared/contract/archive.ts";
import { formatQuantity } from "../format/number.ts";

/** What was done, as the message that offers to undo it says. */
export function describeMove(verb: "put" | "restore", count: number): string {
  const many = formatQuantity(count, "transcript", "transcripts");
  return verb === "put" ? `${many} moved to the trash.` : `${many} restored.`;
}

/** The question before something goes for good. */
export function describeEmptying(count: number): string {
  return `Remove ${formatQuantity(count, "transcript", "transcripts")} for good?`;
}

/** What goes with the transcripts: `With them: 2 marked passages and their places in “Storms”.` */
export function describeWithIt({ passages, collections }: WithIt): string | undefined {
  const places =
    collections.length === 0 ? undefined : `their places in ${collections.map((name) => `“${name}”`).join(", ")}`;
  const marked = passages === 0 ? undefined : formatQuantity(passages, "marked passage", "marked passages");
  const parts = [marked, places].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `With them: ${parts.join(" and ")}.`;
}

type WithIt = { readonly passages: number; readonly collections: readonly string[] };

/** @param left files that could not be removed */
export function describeEmptied(count: number, left: number): string {
  const done = `${formatQuantity(count, "transcript", "transcripts")} removed for good.`;
  if (left === 0) return done;
  return `${done} ${formatQuantity(left, "file", "files")} could not be removed from the disk; emptying the trash again tries again.`;
}

/** The question before something is erased, history included. */
export function describePurging(count: number): string {
  return `Erase ${formatQuantity(count, "transcript", "transcripts")} for good, history included?`;
}

const gapsSentence =
  "The history has gaps: an earlier text that they alone named may still stand in the folder, where nothing tells it from others.";

/** What a purge did, and what it did not reach; a sentence each. */
export function describePurged({
  transcripts,
  passages,
  files,
  batches,
  backups,
  hasGaps,
}: PurgeReport): readonly string[] {
  const marked = passages === 0 ? "" : ` with ${formatQuantity(passages, "marked passage", "marked passages")}`;
  const written = formatQuantity(batches, "batch", "batches");
  return [
    `${formatQuantity(transcripts, "transcript", "transcripts")}${marked} and ${formatQuantity(files.length, "file", "files")} erased.`,
    `${written} of the history written anew without them.`,
    "Backups and exports were not touched: they still hold what was erased.",
    ...(hasGaps ? [gapsSentence] : []),
    ...(backups.length === 0 ? [] : [`The next backup erases it from ${backups.join(", ")} too.`]),
  ];
}
