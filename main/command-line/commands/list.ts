import type { Command } from "../command.ts";
import { allRows } from "../rows.ts";
import { withArchive } from "../with-archive.ts";

export const listCommand: Command = {
  name: "list",
  summary: "List transcripts, a line each: id, date, status, title.",
  usage: "--archive DIR [--query Q]",
  options: { query: { help: "only those that the query finds", value: "Q" } },
  takes: [0, 0],
  run: (invocation) =>
    withArchive(invocation, { readOnly: true }, async (service) => {
      const query = invocation.options.text("query") ?? "";
      for await (const row of allRows(service, query, { by: "date", descending: true })) {
        const { titleMarks: _titleMarks, snippet: _snippet, ...shown } = row;
        invocation.terminal.result([row.id, row.date ?? "", row.status, row.title].join("\t"), shown);
      }
      return 0;
    }),
};
