import { chosen } from "../finding/chosen.ts";
import { askToEmpty, askToRemoveChosen } from "../trash/empty.ts";
import { deleteChosen, restoreChosen } from "../trash/move.ts";
import { askToPurge } from "../trash/purge.ts";
import { isTrashShown, showTrash } from "../trash/shown.ts";
import type { Command } from "./command.ts";
import { canTag, canWrite, isMain, isShowing } from "./conditions.ts";

/** In the tags, Delete is about the tag in focus, also about one that cannot be taken away. */
const isAmongTags = (): boolean => document.activeElement?.closest(".tag-pane") !== null;

export const canRestore = (): boolean =>
  canWrite() && isShowing("list") && isTrashShown() && chosen.get().focus !== undefined;

/** Deleting and what can be done about it. */
export const trashCommands: readonly Command[] = [
  {
    id: "edit.delete",
    title: "Delete",
    group: "Change",
    keys: ["Delete"],
    also: "remove trash",
    when: () => (canTag() || canRestore()) && !isAmongTags(),
    run: () => (isTrashShown() ? askToRemoveChosen() : deleteChosen()),
  },
  {
    id: "trash.restore",
    title: "Restore from the trash",
    group: "Change",
    keys: ["R"],
    also: "undelete bring back",
    when: canRestore,
    run: restoreChosen,
  },
  {
    id: "trash.empty",
    title: "Empty the trash…",
    group: "Change",
    also: "remove for good delete",
    when: canWrite,
    run: askToEmpty,
  },
  {
    id: "trash.purge",
    title: "Erase for good, history included…",
    group: "Change",
    also: "purge delete remove law",
    when: canRestore,
    run: askToPurge,
  },
  {
    id: "view.trash",
    title: "Show or leave the trash",
    group: "Find",
    keys: ["Ctrl+Shift+X"],
    also: "deleted bin back",
    when: isMain,
    run: () => showTrash(!isTrashShown()),
  },
];
