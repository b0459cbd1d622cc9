import { z } from "zod";
import { collectionId, transcriptId } from "./id.ts";
import { plainName } from "./plain-name.ts";
import { isInTrash, type Transcript } from "./transcript.ts";

/** A saved query, or a hand-made ordered list; what export takes. */
export const collectionSchema = z.looseObject({
  id: collectionId,
  name: z.string().min(1),
  /** What it is for, in the words of whoever made it. */
  description: z.string().optional(),
  query: z.string().optional(),
  /** Ordered; absent in a saved query. */
  members: z.array(transcriptId).optional(),
});

export type Collection = z.infer<typeof collectionSchema>;

/** A hand-made list, not a saved query. */
export type OrderedCollection = Collection & { readonly members: string[] };

export function isOrdered(collection: Collection): collection is OrderedCollection {
  return collection.members !== undefined;
}

/** The one that goes by a name, whatever its capitals and quotation marks. */
export function collectionNamed<C extends { readonly name: string }>(
  collections: Iterable<C>,
  name: string,
): C | undefined {
  const wanted = plainName(name);
  for (const one of collections) {
    if (plainName(one.name).localeCompare(wanted, "en", { sensitivity: "accent" }) === 0) return one;
  }
  return undefined;
}

/** The members that do not lie in the trash, in their order. */
export function shownMembers(
  { members }: OrderedCollection,
  transcripts: ReadonlyMap<string, Pick<Transcript, "trashed">>,
): readonly string[] {
  return members.filter((id) => {
    const transcript = transcripts.get(id);
    return transcript !== undefined && !isInTrash(transcript);
  });
}
