import { askedView } from "../asked-view.ts";
import type { Command } from "../command.ts";
import { allRows } from "../rows.ts";
import { sayNotice } from "../say-notice.ts";
import { withArchive } from "../with-archive.ts";

export const listCommand: Command = {
  name: "list",
  summary: "List transcripts, a line each: id, date, status, title.",
  usage: "--archive DIR [--query Q]",
  options: { query: { help: "only those that the query finds", value: "Q" } },
  takes: [0, 0],
  run: (invocation) => {
    const view = askedView(invocation.options.text("query"), { by: "date", descending: true });
    return withArchive(invocation, { readOnly: true }, async (service) => {
      await sayNotice(invocation, service, view);
      for await (const row of allRows(service, view)) {
        const { titleMarks: _titleMarks, snippet: _snippet, ...shown } = row;
        invocation.terminal.row([row.id, row.date ?? "", row.status, row.title], shown);
      }
      return 0;
    });
  },
};
