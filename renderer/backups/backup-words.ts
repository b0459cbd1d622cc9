import type { BackupProgress, BackupReport } from "../../shared/contract/backups.ts";
import { say, type Text } from "../../shared/language/say.ts";

export const doingWords: Readonly<Record<BackupProgress["doing"], Text>> = {
  comparing: "Looking for what is new",
  copying: "Copying",
  checking: "Reading the copy again",
};

/** What a backup came to, a sentence each. */
export function backupReportWords({ transcripts, copied, files, damage }: BackupReport): readonly string[] {
  const megabytes = Math.ceil(copied.bytes / 100_000) / 10;
  return [
    say("The copy holds {count, plural, one {# transcript} other {# transcripts}}.", { count: transcripts }),
    copied.files === 0
      ? say("No file was new.")
      : say("{files, plural, one {# file was} other {# files were}} copied, {megabytes, number} MB.", {
          files: copied.files,
          megabytes,
        }),
    damage.length === 0
      ? say(
          "It was opened, all of its {count, plural, one {# file} other {# files}} were read again, and it is the same as the archive.",
          { count: files },
        )
      : say(
          "{count, plural, one {# file is not as it} other {# files are not as they}} should be: this is not a good backup.",
          { count: damage.length },
        ),
  ];
}
