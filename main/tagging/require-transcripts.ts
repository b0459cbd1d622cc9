import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Tables } from "../../shared/records/record.ts";
import { isInTrash, type Transcript } from "../../shared/records/transcript.ts";

/** `not-found` for the first id that names no transcript. */
export function requireTranscripts(tables: Tables, ids: readonly string[]): void {
  const missing = ids.find((id) => !tables.transcripts.has(id));
  if (missing === undefined) return;
  throw new LecternError(
    "not-found",
    toSay("There is no transcript {missing} in the archive (any more). Nothing was changed.", { missing }),
  );
}

/** What lies in the trash stays as it was, so that it comes back as it was. */
export function refuseTrashed(tables: Tables, ids: readonly string[]): void {
  for (const id of ids) {
    const transcript = tables.transcripts.get(id);
    if (transcript && isInTrash(transcript)) {
      throw new LecternError(
        "conflict",
        toSay("“{title}” is in the trash. Restore it to change it. Nothing was changed.", { title: transcript.title }),
      );
    }
  }
}

/** `not-found` when it is gone. */
export function requireTranscript({ transcripts }: Pick<Tables, "transcripts">, id: string): Transcript {
  const transcript = transcripts.get(id);
  if (transcript) return transcript;
  throw new LecternError("not-found", toSay("There is no transcript {id} in the archive (any more).", { id }));
}
