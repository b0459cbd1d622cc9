import type { PurgeReport } from "../../shared/contract/archive.ts";
import { quoted } from "../../shared/language/quoted.ts";
import { say } from "../../shared/language/say.ts";

/** What was done, as the message that offers to undo it says. */
export function describeMove(verb: "put" | "restore", count: number): string {
  return verb === "put"
    ? say("{count, plural, one {# transcript} other {# transcripts}} moved to the trash.", { count })
    : say("{count, plural, one {# transcript} other {# transcripts}} restored.", { count });
}

/** The question before something goes for good. */
export function describeEmptying(count: number): string {
  return say("Remove {count, plural, one {# transcript} other {# transcripts}} for good?", { count });
}

/** What goes with the transcripts: `With them: 2 marked passages and their places in “Storms”.` */
export function describeWithIt({ passages, collections }: WithIt): string | undefined {
  const names = collections.map(quoted).join(", ");
  if (passages === 0) return names === "" ? undefined : say("With them: their places in {names}.", { names });
  return names === ""
    ? say("With them: {passages, plural, one {# marked passage} other {# marked passages}}.", { passages })
    : say(
        "With them: {passages, plural, one {# marked passage} other {# marked passages}} and their places in {names}.",
        { passages, names },
      );
}

type WithIt = { readonly passages: number; readonly collections: readonly string[] };

/** @param left files that could not be removed */
export function describeEmptied(count: number, left: number): string {
  const done = say("{count, plural, one {# transcript} other {# transcripts}} removed for good.", { count });
  if (left === 0) return done;
  const kept = say(
    "{left, plural, one {# file} other {# files}} could not be removed from the disk; emptying the trash again tries again.",
    { left },
  );
  return `${done} ${kept}`;
}

/** The question before something is erased, history included. */
export function describePurging(count: number): string {
  return say("Erase {count, plural, one {# transcript} other {# transcripts}} for good, history included?", { count });
}

/** What a purge did, and what it did not reach; a sentence each. */
export function describePurged(report: PurgeReport): readonly string[] {
  const { transcripts, passages, files, batches, backups, hasGaps } = report;
  return [
    say(
      "{transcripts, plural, one {# transcript} other {# transcripts}}{passages, plural, =0 {} one { with # marked passage} other { with # marked passages}} and {files, plural, one {# file} other {# files}} erased.",
      { transcripts, passages, files: files.length },
    ),
    say("{batches, plural, one {# batch} other {# batches}} of the history written anew without them.", { batches }),
    say("Backups and exports were not touched: they still hold what was erased."),
    ...(hasGaps
      ? [
          say(
            "The history has gaps: an earlier text that they alone named may still stand in the folder, where nothing tells it from others.",
          ),
        ]
      : []),
    ...(backups.length === 0
      ? []
      : [say("The next backup erases it from {folders} too.", { folders: backups.join(", ") })]),
  ];
}
