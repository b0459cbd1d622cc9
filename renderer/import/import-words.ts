import type { ImportState } from "../../shared/contract/imports.ts";
import { formatCount } from "../format/number.ts";

export function countFiles(count: number): string {
  return count === 1 ? "1 file" : `${count.toLocaleString("en-GB")} files`;
}

/** `, about 2 minutes left`; nothing where there is no ground to say. Seconds. */
export function sayLeft(left: number | undefined): string {
  if (left === undefined) return "";
  if (left < 60) return ", less than a minute left";
  const minutes = Math.round(left / 60);
  return minutes === 1 ? ", about a minute left" : `, about ${minutes} minutes left`;
}

/** The heading over the review. */
export function nameImport(state: ImportState): string {
  const seen = Object.values(state.verdicts).reduce((sum, count) => sum + count, 0);
  switch (state.phase) {
    case "reading":
      return nameReading(state);
    case "review":
      return `Review ${countFiles(seen)} before import`;
    case "writing":
      return `Importing ${countFiles(state.chosen)}…`;
    case "cancelling":
      return "Cancelling the import…";
    case "done":
      return "Import finished";
    case "cancelled":
      return "Import cancelled";
    case "failed":
      return "Import failed";
  }
}

/** Files are gathered and read at once, so that their number may not be known before the end. */
function nameReading({ done, total, preparing }: ImportState): string {
  if (preparing) return `Looking through ${formatCount(preparing.total)} texts of the archive, once…`;
  if (total > 0) return `Reading ${countFiles(total)}…`;
  return done === 0 ? "Gathering files…" : "Reading files…";
}

/** What a screen reader should hear when the import enters a phase. */
export function announcePhase(state: ImportState): string {
  switch (state.phase) {
    case "reading":
      return "Reading files.";
    case "review": {
      const toLookAt = state.toLookAt > 0 ? ` ${state.toLookAt} to look at.` : "";
      return `Reading finished. ${countFiles(state.chosen)} chosen for import.${toLookAt}`;
    }
    case "writing":
      return `Importing ${countFiles(state.chosen)}.`;
    case "cancelling":
      return "Taking back what was written.";
    case "done":
    case "cancelled":
    case "failed":
      return state.report?.message ?? nameImport(state);
  }
}

/** What the review showed and was not imported: `Left out: 2 already here, 4 not transcripts.`; nothing if there is none. */
export function sayLeftOut({ phase, verdicts, chosen }: ImportState): string | undefined {
  const parts = [
    [verdicts.already, "already here"],
    [verdicts.trashed, "in the trash"],
    [verdicts.repeated, "repeated"],
    [verdicts["not-a-transcript"], verdicts["not-a-transcript"] === 1 ? "not a transcript" : "not transcripts"],
    [verdicts.unreadable, "unreadable"],
    [Math.max(0, verdicts.new + verdicts.version + verdicts["same-text"] - chosen), "not chosen"],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count.toLocaleString("en-GB")} ${words}`);
  return phase === "done" && said.length > 0 ? `Left out: ${said.join(", ")}.` : undefined;
}

/** Files can be looked at while others are still being read; choosing and correcting wait until all are. */
export function isReview(state: ImportState): boolean {
  return state.phase === "reading" || state.phase === "review";
}

export function isWriting(state: ImportState): boolean {
  return state.phase === "writing" || state.phase === "cancelling";
}

export function isOver(state: ImportState): boolean {
  return state.phase === "done" || state.phase === "cancelled" || state.phase === "failed";
}
