import type { ImportState } from "../../shared/contract/imports.ts";
import { say, type Text } from "../../shared/language/say.ts";

/** What the bar of an import says; `left` in seconds, where there is ground to say. */
export function writingLabel(left: number | undefined): string {
  if (left === undefined) return say("Writing to the archive");
  if (left < 60) return say("Writing to the archive, less than a minute left");
  return say("Writing to the archive, about {minutes, plural, =1 {a minute} one {# minute} other {# minutes}} left", {
    minutes: Math.round(left / 60),
  });
}

/** The heading over the review. */
export function nameImport(state: ImportState): string {
  const seen = Object.values(state.verdicts).reduce((sum, count) => sum + count, 0);
  switch (state.phase) {
    case "reading":
      return nameReading(state);
    case "review":
      return say("Review {count, plural, one {# file} other {# files}} before import", { count: seen });
    case "writing":
      return say("Importing {count, plural, one {# file} other {# files}}…", { count: state.chosen });
    case "cancelling":
      return say("Cancelling the import…");
    case "done":
      return say("Import finished");
    case "cancelled":
      return say("Import cancelled");
    case "failed":
      return say("Import failed");
  }
}

/** Files are gathered and read at once, so that their number may not be known before the end. */
function nameReading({ done, total, preparing }: ImportState): string {
  if (preparing)
    return say("Looking through {count, plural, one {# text} other {# texts}} of the archive, once…", {
      count: preparing.total,
    });
  if (total > 0) return say("Reading {count, plural, one {# file} other {# files}}…", { count: total });
  return done === 0 ? say("Gathering files…") : say("Reading files…");
}

/** What a screen reader should hear when the import enters a phase. */
export function announcePhase(state: ImportState): string {
  switch (state.phase) {
    case "reading":
      return say("Reading files.");
    case "review": {
      const chosen = say("Reading finished. {count, plural, one {# file} other {# files}} chosen for import.", {
        count: state.chosen,
      });
      return state.toLookAt === 0
        ? chosen
        : `${chosen} ${say("{count, number} to look at.", { count: state.toLookAt })}`;
    }
    case "writing":
      return say("Importing {count, plural, one {# file} other {# files}}.", { count: state.chosen });
    case "cancelling":
      return say("Taking back what was written.");
    case "done":
    case "cancelled":
    case "failed":
      return state.report?.message ?? nameImport(state);
  }
}

/** What the review showed and was not imported: `Left out: 2 already here, 4 not transcripts.`; nothing if there is none. */
export function sayLeftOut({ phase, verdicts, chosen }: ImportState): string | undefined {
  const parts: readonly (readonly [count: number, text: Text])[] = [
    [verdicts.already, "{count, number} already here"],
    [verdicts.trashed, "{count, number} in the trash"],
    [verdicts.repeated, "{count, number} repeated"],
    [verdicts["not-a-transcript"], "{count, plural, one {# not a transcript} other {# not transcripts}}"],
    [verdicts.unreadable, "{count, number} unreadable"],
    [Math.max(0, verdicts.new + verdicts.version + verdicts["same-text"] - chosen), "{count, number} not chosen"],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, text]) => say(text, { count }));
  return phase === "done" && said.length > 0 ? say("Left out: {files}.", { files: said.join(", ") }) : undefined;
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
