import { LecternError } from "../../../shared/contract/error.ts";
import type { Service } from "../../service/service.ts";
import { askedView } from "../asked-view.ts";
import { type Command, type ExitCode, UsageError } from "../command.ts";
import { allRows } from "../rows.ts";
import { withArchive } from "../with-archive.ts";
import { writeLines, writeYears } from "../write-lines.ts";

export const searchCommand: Command = {
  name: "search",
  summary: "Find words in titles and texts; a line a transcript: id, title, date, hits. Best first.",
  usage: "QUERY --archive DIR",
  options: {
    kwic: { help: "every hit in its line instead: before it, the hit, after it, who, when, where" },
    sort: { help: "with --kwic: by the words before the hit, or those after it", value: "left|right" },
    csv: { help: "with --kwic: a table with a citation in each line" },
    "per-year": { help: "how often it was said instead: a line a year: hits, words of that year, hits per million" },
  },
  takes: [1, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const { options } = invocation;
    if (options.flag("kwic")) return writeLines(invocation);
    if (options.flag("per-year")) return writeYears(invocation);
    if (options.flag("csv") || options.text("sort") !== undefined) {
      throw new UsageError("--sort and --csv are for --kwic: without it, transcripts are listed.");
    }
    const view = askedView(invocation.args.join(" "), { by: "relevance", descending: true });
    return withArchive(invocation, { readOnly: true }, async (service) => {
      let code: ExitCode = 0;
      for await (const row of allRows(service, view)) {
        const hits = await countHits(service, row.id, view.query);
        const { id, title, date } = row;
        const found = { id, title, ...(date ? { date } : {}) };
        if (typeof hits === "number") {
          invocation.terminal.row([id, title, date ?? "", String(hits)], { ...found, hits });
        } else {
          code = 1;
          invocation.terminal.row([id, title, date ?? "", ""], found);
          invocation.terminal.say(hits);
        }
      }
      return code;
    });
  },
};

/** How many there are, or why they cannot be counted: one damaged text must not keep the other hits back. */
async function countHits(service: Service, id: string, query: string): Promise<number | string> {
  try {
    const { title, summary, paragraphs } = await service.handlers.finding.hits({ id, query });
    return title.length + summary.length + paragraphs.reduce((sum, { marks }) => sum + marks.length, 0);
  } catch (error) {
    if (error instanceof LecternError && error.code === "archive-damaged") return error.message;
    throw error;
  }
}
