import { LecternError } from "../../shared/contract/error.ts";
import type { Tables } from "../../shared/records/record.ts";

/** `not-found` for the first id that names no transcript. */
export function requireTranscripts(tables: Tables, ids: readonly string[]): void {
  const missing = ids.find((id) => !tables.transcripts.has(id));
  if (missing === undefined) return;
  throw new LecternError(
    "not-found",
    `There is no transcript ${missing} in the archive (any more). Nothing was changed.`,
  );
}
