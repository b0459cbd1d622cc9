import type { Service } from "../../service/service.ts";
import { askedView } from "../asked-view.ts";
import type { Command } from "../command.ts";
import { allRows } from "../rows.ts";
import { withArchive } from "../with-archive.ts";

export const searchCommand: Command = {
  name: "search",
  summary: "Find words in titles and texts; a line a transcript: id, title, date, hits. Best first.",
  usage: "QUERY --archive DIR",
  options: {},
  takes: [1, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const view = askedView(invocation.args.join(" "), { by: "relevance", descending: true });
    return withArchive(invocation, { readOnly: true }, async (service) => {
      for await (const row of allRows(service, view)) {
        const hits = await countHits(service, row.id, view.query);
        const { id, title, date } = row;
        const found = { id, title, ...(date ? { date } : {}), hits };
        invocation.terminal.row([id, title, date ?? "", String(hits)], found);
      }
      return 0;
    });
  },
};

async function countHits(service: Service, id: string, query: string): Promise<number> {
  const { title, summary, paragraphs } = await service.handlers.finding.hits({ id, query });
  return title.length + summary.length + paragraphs.reduce((sum, { marks }) => sum + marks.length, 0);
}
