import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Change, Deed } from "../../../shared/records/change.ts";
import type { Collection } from "../../../shared/records/collection.ts";
import type { Desk } from "../desk.ts";

/** One step about a collection, which undo takes back. @param count transcripts that came, went or were moved */
export async function commitCollection(
  { archive, undo }: Desk,
  names: readonly string[],
  changes: readonly Change[],
  count = 0,
): Promise<string | undefined> {
  const deed: Deed = { code: "collection", count, names: [...names] };
  const step = await archive.commit({ deed, changes });
  if (step) undo.made(step.id);
  return step?.id;
}

/** A record that came or went is always a step. */
export function requireStep(step: string | undefined): string {
  if (step === undefined) throw new RangeError("a record that comes or goes always changes something");
  return step;
}

export function collectionOf({ archive }: Desk, id: string): Collection {
  const record = archive.tables.collections.get(id);
  if (!record) throw new LecternError("not-found", toSay("That collection is no longer in the archive."));
  return record;
}

export function nameTaken(name: string): LecternError {
  return new LecternError(
    "bad-request",
    toSay("There is a collection “{name}” already. Choose another name.", { name }),
  );
}
