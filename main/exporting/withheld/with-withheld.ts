import { isOrphan, type Passage } from "../../../shared/records/passage.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { LeftOut } from "../withhold.ts";

type Of = Pick<Tables, "transcripts" | "passages">;

/** Of which a withheld passage lost its place: they do not go unless all that is withheld does. */
export function placelessIn({ transcripts, passages }: Of): ReadonlySet<string> {
  return idsOf(passages, (passage) => {
    const transcript = passage.withheld === undefined ? undefined : transcripts.get(passage.transcript);
    return transcript !== undefined && isOrphan(passage, transcript);
  });
}

/**
 * What did not go, as the report says it that goes out with the rest: titles of what is held back stay here, and those that
 * may quote withheld words.
 */
export function leftOutToTell(leftOut: readonly LeftOut[], { passages }: Pick<Of, "passages">): LeftOut[] {
  const quoting = idsOf(passages, ({ withheld }) => withheld !== undefined);
  return leftOut.map((one) => (one.kind === undefined && !quoting.has(one.id) ? one : { ...one, title: "" }));
}

function idsOf(passages: Of["passages"], isWanted: (passage: Passage) => boolean): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const passage of passages.values()) if (isWanted(passage)) ids.add(passage.transcript);
  return ids;
}
