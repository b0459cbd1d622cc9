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
