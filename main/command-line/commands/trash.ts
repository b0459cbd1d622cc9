import { viewSchema } from "../../../shared/contract/finding.ts";
import type { Command } from "../command.ts";
import { allRows } from "../rows.ts";
import { withArchive } from "../with-archive.ts";

export const trashCommand: Command = {
  name: "trash",
  summary: "List what lies in the trash, a line each: id, when it was deleted, title. Latest first.",
  usage: "--archive DIR",
  options: {},
  takes: [0, 0],
  run: (invocation) =>
    withArchive(invocation, { readOnly: true }, async (service) => {
      const view = viewSchema.parse({ trash: true, sort: { by: "changed", descending: true } });
      for await (const { id, title, trashed = "" } of allRows(service, view)) {
        invocation.terminal.row([id, trashed, title], { id, trashed, title });
      }
      return 0;
    }),
};
