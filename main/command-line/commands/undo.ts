import type { Command } from "../command.ts";
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
      if (taken.deed === undefined) invocation.terminal.say("There is nothing to take back.");
      else invocation.terminal.result(`Taken back: ${taken.deed.code} of ${taken.changed} transcripts`, taken);
      return 0;
    }),
};
