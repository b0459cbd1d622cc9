import type { SavedQuery } from "../../../shared/contract/collections.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import { viewSchema } from "../../../shared/contract/finding.ts";
import { wholeWords } from "../../../shared/contract/whole-words.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Change } from "../../../shared/records/change.ts";
import { type Collection, collectionNamed } from "../../../shared/records/collection.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import { queryOfView } from "../../finding/query/view-query.ts";
import { newId } from "../../runtime/new-id.ts";
import type { Context } from "../context.ts";
import type { Desk } from "../desk.ts";
import type { HandlersOf } from "../handlers.ts";
import { collectionOf, commitCollection, nameTaken, requireStep } from "./collection-step.ts";
import { listOrdered, orderedCollectionsHandlers } from "./ordered-collections.ts";

export function collectionsHandlers(context: Context): HandlersOf<"collections"> {
  const { desk, recentQueries } = context;
  return {
    ...orderedCollectionsHandlers(context),
    list: async () => ({ queries: await savedQueries(desk()), lists: listOrdered(desk()) }),
    save: async ({ name, view }) => {
      const { archive } = desk();
      const { collections } = archive.tables;
      const query = queryOfView(view, archive.tables);
      if (query === "")
        throw new LecternError("bad-request", toSay("There is nothing to save: the list shows everything."));
      const known = collectionNamed(collections.values(), name);
      if (known && known.query === undefined) throw nameTaken(name);
      const record: Collection = { id: known?.id ?? newId("collection"), name, query };
      const changes: readonly Change[] = known
        ? changeRecords(archive.tables, "collections", [known.id], { set: { name, query } })
        : [{ do: "create", on: "collections", record }];
      const step = await commitCollection(desk(), [name], changes);
      return { id: record.id, query, ...(step ? { step } : {}), replaced: known !== undefined };
    },
    rename: async ({ id, name }) => {
      const { archive } = desk();
      const record = collectionOf(desk(), id);
      const other = collectionNamed(archive.tables.collections.values(), name);
      if (other && other.id !== id) throw nameTaken(name);
      const changes = changeRecords(archive.tables, "collections", [id], { set: { name } });
      const step = await commitCollection(desk(), [record.name, name], changes);
      return step ? { step } : {};
    },
    remove: async ({ id }) => {
      const record = collectionOf(desk(), id);
      const step = await commitCollection(desk(), [record.name], [{ do: "delete", on: "collections", record }]);
      return { step: requireStep(step) };
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

async function savedQueries({ archive, finder }: Desk): Promise<SavedQuery[]> {
  const saved: SavedQuery[] = [];
  for (const { id, name, query } of archive.tables.collections.values()) {
    if (query === undefined) continue;
    const { total } = await finder.list(viewSchema.parse({ query: wholeWords(query) }), 0, 0);
    saved.push({ id, name, query, count: total });
  }
  return saved.sort((a, b) => a.name.localeCompare(b.name));
}
