import type { Care } from "../../shared/contract/care.ts";
import { say } from "../../shared/language/say.ts";
import { formatInstant } from "../format/date.ts";

/** `Verified 12 Jan 2026, 312 files, 0 problems`. */
export function verifiedWords({ at, files, problems }: NonNullable<Care["verified"]>, now = new Date()): string {
  const when = formatInstant(at, now);
  return say(
    "Verified {when}, {files, plural, one {# file} other {# files}}, {problems, plural, one {# problem} other {# problems}}",
    { when, files, problems },
  );
}

/** `Backed up 12 Jan 2026`. */
export function backupWords({ at }: Care["backups"][number], now = new Date()): string {
  return say("Backed up {when}", { when: formatInstant(at, now) });
}
