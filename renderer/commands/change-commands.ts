import { redo, undo } from "../history/undo.ts";
import { openDialog } from "../screens/screen.ts";
import type { Command } from "./command.ts";
import { canWrite, isMain } from "./conditions.ts";

/** Taking steps back. */
export const changeCommands: readonly Command[] = [
  { id: "edit.undo", title: "Undo", group: "Change", keys: ["Ctrl+Z"], when: canWrite, run: undo },
  { id: "edit.redo", title: "Redo", group: "Change", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], when: canWrite, run: redo },
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
