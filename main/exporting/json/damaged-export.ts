import { LecternError } from "../../../shared/contract/error.ts";

export function damagedExport(how: string, cause?: unknown): LecternError {
  return new LecternError(
    "unreadable",
    `This export of Lectern is damaged: ${how}. Take another copy of the file, or export again.`,
    undefined,
    { cause },
  );
}
