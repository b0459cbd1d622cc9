import type { SavedQuery } from "../../../shared/contract/collections.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import { viewSchema } from "../../../shared/contract/finding.ts";
import type { Change, Deed } from "../../../shared/records/change.ts";
import type { Collection } from "../../../shared/records/collection.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import { queryOfView } from "../../finding/query/view-query.ts";
import { newId } from "../../runtime/new-id.ts";
import type { Context } from "../context.ts";
import type { Desk } from "../desk.ts";
import type { HandlersOf } from "../handlers.ts";

export function collectionsHandlers({ desk, recentQueries }: Context): HandlersOf<"collections"> {
  return {
    list: async () => ({ queries: await savedQueries(desk()) }),
    save: async ({ name, view }) => {
      const { archive } = desk();
      const { collections } = archive.tables;
      const query = queryOfView(view, archive.tables);
      if (query.trim() === "")
        throw new LecternError("bad-request", "There is nothing to save: the list shows everything.");
      const known = collectionNamed(collections, name);
      if (known && known.query === undefined) throw nameTaken(name);
      const record: Collection = { id: known?.id ?? newId("collection"), name, query };
      const changes: readonly Change[] = known
        ? changeRecords(archive.tables, "collections", [known.id], { set: { name, query } })
        : [{ do: "create", on: "collections", record }];
      const step = await commit(desk(), [name], changes);
      return { id: record.id, query, ...(step ? { step } : {}), replaced: known !== undefined };
    },
    rename: async ({ id, name }) => {
      const { archive } = desk();
      const record = collectionOf(desk(), id);
      const other = collectionNamed(archive.tables.collections, name);
      if (other && other.id !== id) throw nameTaken(name);
      const changes = changeRecords(archive.tables, "collections", [id], { set: { name } });
      const step = await commit(desk(), [record.name, name], changes);
      return step ? { step } : {};
    },
    remove: async ({ id }) => {
      const record = collectionOf(desk(), id);
      const step = await commit(desk(), [record.name], [{ do: "delete", on: "collections", record }]);
      if (!step) throw new RangeError("taking a record away always changes something");
      return { step };
    },
    recent: async () => ({ queries: await recentQueries.list(desk().archive.id) }),
    note: async ({ query }) => {
      await recentQueries.note(desk().archive.id, query);
      return {};
    },
    forgetRecent: async () => {
      await recentQueries.forget(desk().archive.id);
      return {};
    },
  };
}

/** The one that goes by a name, whatever its capitals. */
export function collectionNamed(collections: ReadonlyMap<string, Collection>, name: string): Collection | undefined {
  const isSame = (one: Collection) => one.name.localeCompare(name, "en", { sensitivity: "accent" }) === 0;
  return [...collections.values()].find(isSame);
}

async function savedQueries({ archive, finder }: Desk): Promise<SavedQuery[]> {
  const saved: SavedQuery[] = [];
  for (const { id, name, query } of archive.tables.collections.values()) {
    if (query === undefined) continue;
    const { total } = await finder.list(viewSchema.parse({ query }), 0, 0);
    saved.push({ id, name, query, count: total });
  }
  return saved.sort((a, b) => a.name.localeCompare(b.name));
}

async function commit({ archive, undo }: Desk, names: readonly string[], changes: readonly Change[]) {
  const deed: Deed = { code: "collection", count: 0, names: [...names] };
  const step = await archive.commit({ deed, changes });
  if (step) undo.made(step.id);
  return step?.id;
}

function collectionOf({ archive }: Desk, id: string): Collection {
  const record = archive.tables.collections.get(id);
  if (!record) throw new LecternError("not-found", "That saved query is no longer in the archive.");
  return record;
}

function nameTaken(name: string): LecternError {
  return new LecternError("bad-request", `There is a collection “${name}” already. Choose another name.`);
}
