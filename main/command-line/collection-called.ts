import type { ListedCollection } from "../../shared/contract/collections.ts";
import { LecternError } from "../../shared/contract/error.ts";
import { collectionNamed } from "../../shared/records/collection.ts";
import type { Service } from "../service/service.ts";

/** The hand-made collection of this name; `not-found` when there is none. */
export async function collectionCalled(service: Service, name: string): Promise<ListedCollection> {
  const { lists } = await service.handlers.collections.list({});
  const found = collectionNamed(lists, name);
  if (found) return found;
  throw new LecternError(
    "not-found",
    `No collection is called “${name.slice(0, 100)}”. lectern collections list names them.`,
  );
}
