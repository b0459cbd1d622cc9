import { chosen, toSelection } from "../finding/chosen.ts";
import { redo, undo } from "../history/undo.ts";
import { openDialog } from "../screens/screen.ts";
import type { Command } from "./command.ts";
import { canTag, canUndo, isMain } from "./conditions.ts";

/** Taking steps back. */
export const changeCommands: readonly Command[] = [
  { id: "edit.undo", title: "Undo", group: "Change", keys: ["Ctrl+Z"], when: canUndo, run: undo },
  { id: "edit.redo", title: "Redo", group: "Change", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], when: canUndo, run: redo },
  {
    id: "edit.reread",
    title: "Read again…",
    group: "Change",
    also: "reader profile reread better",
    when: canTag,
    run: () => {
      const selection = toSelection(chosen.get());
      if (selection !== undefined) openDialog({ name: "reread", selection });
    },
  },
  {
    id: "view.history",
    title: "History…",
    group: "Change",
    keys: ["H"],
    also: "steps log who when undo",
    when: isMain,
    run: () => openDialog({ name: "history" }),
  },
];
