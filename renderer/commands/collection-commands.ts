import { moveIn, removeCollection, takeOutChosen } from "../collections/edit-collection.ts";
import { collections, isArranged, openCollection } from "../collections/lists.ts";
import { chosen, countChosen, toSelection } from "../finding/chosen.ts";
import { list } from "../finding/listing.ts";
import { openDialog } from "../screens/screen.ts";
import type { Command } from "./command.ts";
import { canTag, canWrite, isMain, isShowing } from "./conditions.ts";

const hasOpen = (): boolean => canWrite() && isShowing("list") && openCollection() !== undefined;

/** Rows of a collection that stands in its own order are selected. */
const canMove = (): boolean => hasOpen() && canTag() && isArranged() && chosen.get().all === undefined;

const counted = (): number => countChosen(chosen.get(), list.get().listing?.total ?? 0);

async function move(by: 1 | -1): Promise<void> {
  const open = openCollection();
  if (open !== undefined) await moveIn(open, [...chosen.get().ids], { by });
}

/** Collections that are made by hand. */
export const collectionCommands: readonly Command[] = [
  {
    id: "collection.add",
    title: "Add the selection to a collection…",
    group: "Tag",
    keys: ["Shift+L"],
    also: "list put gather",
    when: canTag,
    run: () => {
      const selection = toSelection(chosen.get());
      if (selection !== undefined) openDialog({ name: "add-to-collection", selection, count: counted() });
    },
  },
  {
    id: "collection.new",
    title: "New collection of the selection…",
    group: "Tag",
    keys: ["Shift+N"],
    also: "list make gather",
    when: canTag,
    run: () => {
      const selection = toSelection(chosen.get());
      openDialog({ name: "new-collection", count: counted(), ...(selection === undefined ? {} : { selection }) });
    },
  },
  {
    id: "collection.open",
    title: "Open a collection…",
    group: "Find",
    keys: ["Shift+O"],
    also: "list show",
    when: () => isMain() && collections.get().lists.length > 0,
    run: () => openDialog({ name: "open-collection" }),
  },
  {
    id: "collection.up",
    title: "Move up in the collection",
    group: "Change",
    keys: ["Alt+ArrowUp"],
    also: "order arrange before",
    when: canMove,
    run: () => move(-1),
  },
  {
    id: "collection.down",
    title: "Move down in the collection",
    group: "Change",
    keys: ["Alt+ArrowDown"],
    also: "order arrange after",
    when: canMove,
    run: () => move(1),
  },
  {
    id: "collection.place",
    title: "Move to a place in the collection…",
    group: "Change",
    keys: ["Shift+G"],
    also: "order arrange first last",
    when: canMove,
    run: () => {
      const collection = openCollection();
      if (collection !== undefined) openDialog({ name: "place-in-collection", collection, ids: [...chosen.get().ids] });
    },
  },
  {
    id: "collection.take-out",
    title: "Take out of the collection",
    group: "Change",
    keys: ["Shift+Delete"],
    also: "remove",
    when: () => hasOpen() && canTag(),
    run: takeOutChosen,
  },
  {
    id: "collection.edit",
    title: "Rename or describe the collection…",
    group: "Change",
    when: hasOpen,
    run: () => {
      const collection = openCollection();
      if (collection !== undefined) openDialog({ name: "edit-collection", collection });
    },
  },
  {
    id: "collection.delete",
    title: "Delete the collection",
    group: "Change",
    when: hasOpen,
    run: async () => {
      const collection = openCollection();
      if (collection !== undefined) await removeCollection(collection);
    },
  },
];
