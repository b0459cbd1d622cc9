import type { Command } from "../command.ts";
import { deedWords } from "../deed-words.ts";
import { withArchive } from "../with-archive.ts";

export const undoCommand: Command = {
  name: "undo",
  summary: "Take back the newest step that still stands, whoever made it.",
  usage: "--archive DIR",
  options: {},
  takes: [0, 0],
  run: (invocation) =>
    withArchive(invocation, { readOnly: false }, async ({ handlers }) => {
      const taken = await handlers.history.takeBack({});
      const words = taken.deed === undefined ? undefined : deedWords({ ...taken.deed, count: taken.changed });
      invocation.terminal.result(
        words === undefined ? "There is nothing to take back." : `Taken back: ${words}.`,
        taken,
      );
      return 0;
    }),
};
