import { LecternError } from "../../../shared/contract/error.ts";
import { heard, toSay } from "../../../shared/language/say.ts";

export function damagedExport(how: string, cause?: unknown): LecternError {
  return new LecternError(
    "unreadable",
    toSay("This export of Lectern is damaged: {how}. Take another copy of the file, or export again.", {
      how: heard(how),
    }),
    undefined,
    { cause },
  );
}
