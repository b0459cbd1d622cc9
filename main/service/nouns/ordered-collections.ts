import type { ListedCollection } from "../../../shared/contract/collections.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import type { Selection } from "../../../shared/contract/finding.ts";
import { toSay } from "../../../shared/language/say.ts";
import {
  type Collection,
  collectionNamed,
  isOrdered,
  type OrderedCollection,
  shownMembers,
} from "../../../shared/records/collection.ts";
import { isInTrash } from "../../../shared/records/transcript.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import { newId } from "../../runtime/new-id.ts";
import { appendedTo, movedTo, withoutThese } from "../../tagging/collections/arrange.ts";
import { arrangeChanges } from "../../tagging/collections/arrange-changes.ts";
import { requireTranscripts } from "../../tagging/require-transcripts.ts";
import type { Context } from "../context.ts";
import type { Desk } from "../desk.ts";
import type { HandlersOf } from "../handlers.ts";
import { selectedIds } from "../selection.ts";
import { collectionOf, commitCollection, nameTaken, requireStep } from "./collection-step.ts";

type OrderedHandlers = Pick<HandlersOf<"collections">, "make" | "describe" | "add" | "takeOut" | "move">;

/** Collections that are made by hand, in an order of their own. */
export function orderedCollectionsHandlers({ desk }: Context): OrderedHandlers {
  return {
    make: async ({ name, description, selection }) => {
      const members = selection ? await idsOutsideTrash(desk(), selection) : [];
      if (collectionNamed(desk().archive.tables.collections.values(), name)) throw nameTaken(name);
      const about = description === "" ? {} : { description };
      const record: Collection = { id: newId("collection"), name, ...about, members };
      const changes = [{ do: "create", on: "collections", record } as const];
      const step = await commitCollection(desk(), [name], changes, members.length);
      return { id: record.id, step: requireStep(step), count: members.length };
    },
    describe: async ({ id, description }) => {
      const { name } = orderedOf(desk(), id);
      const set = { description: description === "" ? undefined : description };
      const changes = changeRecords(desk().archive.tables, "collections", [id], { set });
      const step = await commitCollection(desk(), [name], changes);
      return step ? { step } : {};
    },
    add: async ({ id, selection }) => {
      const ids = await idsOutsideTrash(desk(), selection);
      return arrange(desk(), orderedOf(desk(), id), (members) => appendedTo(members, ids));
    },
    takeOut: async ({ id, selection }) => {
      const ids = new Set(await selectedIds(desk().finder, selection));
      return arrange(desk(), orderedOf(desk(), id), (members) => withoutThese(members, ids));
    },
    move: async ({ id, transcripts, to }) => {
      const collection = orderedOf(desk(), id);
      const shown = new Set(shownMembers(collection, desk().archive.tables.transcripts));
      const moving = new Set(transcripts.filter((one) => shown.has(one)));
      if (moving.size === 0)
        throw new LecternError(
          "not-found",
          toSay("That is not in the collection “{name}”.", { name: collection.name }),
        );
      const members = movedTo(collection.members, moving, to, (one) => shown.has(one));
      const changes = arrangeChanges(desk().archive.tables, collection, members);
      const step = await commitCollection(desk(), [collection.name], changes, moving.size);
      const place = members.filter((one) => shown.has(one)).findIndex((one) => moving.has(one)) + 1;
      return { ...(step ? { step } : {}), place };
    },
  };
}

export function listOrdered({ archive }: Desk): ListedCollection[] {
  const lists = [...archive.tables.collections.values()].filter(isOrdered).map((one) => ({
    id: one.id,
    name: one.name,
    ...(one.description === undefined ? {} : { description: one.description }),
    count: shownMembers(one, archive.tables.transcripts).length,
  }));
  return lists.sort((a, b) => a.name.localeCompare(b.name));
}

async function arrange(
  desk: Desk,
  collection: OrderedCollection,
  change: (members: readonly string[]) => readonly string[],
): Promise<{ step?: string; count: number }> {
  const members = change(collection.members);
  const count = Math.abs(members.length - collection.members.length);
  const changes = arrangeChanges(desk.archive.tables, collection, members);
  const step = await commitCollection(desk, [collection.name], changes, count);
  return { ...(step ? { step } : {}), count };
}

/** What lies in the trash is in no collection that is made anew. */
async function idsOutsideTrash({ archive, finder }: Desk, selection: Selection): Promise<string[]> {
  const ids = await selectedIds(finder, selection);
  const { transcripts } = archive.tables;
  requireTranscripts(archive.tables, ids);
  return ids.filter((id) => !isInTrash(transcripts.get(id) ?? {}));
}

function orderedOf(desk: Desk, id: string): OrderedCollection {
  const record = collectionOf(desk, id);
  if (isOrdered(record)) return record;
  throw new LecternError(
    "bad-request",
    toSay("“{name}” is a saved query: what it finds is not put there by hand.", { name: record.name }),
  );
}
