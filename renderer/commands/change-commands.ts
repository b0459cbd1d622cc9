import { redo, undo } from "../history/undo.ts";
import type { Command } from "./command.ts";
import { canWrite } from "./conditions.ts";

/** Taking steps back. */
export const changeCommands: readonly Command[] = [
  { id: "edit.undo", title: "Undo", group: "Change", keys: ["Ctrl+Z"], when: canWrite, run: undo },
  { id: "edit.redo", title: "Redo", group: "Change", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], when: canWrite, run: redo },
];
