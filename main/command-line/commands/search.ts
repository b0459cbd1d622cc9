import { isLecternError } from "../../../shared/contract/error.ts";
import type { View } from "../../../shared/contract/finding.ts";
import type { Service } from "../../service/service.ts";
import { askedView } from "../asked-view.ts";
import { type Command, type ExitCode, type Invocation, UsageError } from "../command.ts";
import { countLimit } from "../count-limit.ts";
import { facetRows } from "../facet-rows.ts";
import { allRows } from "../rows.ts";
import { listQueries, savedName, savedQuery } from "../saved-queries.ts";
import { sayNotice } from "../say-notice.ts";
import { withArchive } from "../with-archive.ts";
import { writeLines, writeYears } from "../write-lines.ts";

export const searchCommand: Command = {
  name: "search",
  summary: "Find transcripts by the query language (docs/finding.md); a line each: id, title, date, hits. Best first.",
  usage: "QUERY | --saved NAME | --queries --archive DIR",
  options: {
    saved: { help: "a query that was saved under this name", value: "NAME" },
    save: { help: "keep the query under this name, in the place of the one that has it", value: "NAME" },
    queries: { help: "the saved queries with what they find, and what was looked for last" },
    facets: { help: "what the found transcripts carry, with counts, instead of them" },
    kwic: { help: "every hit in its line instead: before it, the hit, after it, who, when, where" },
    sort: { help: "with --kwic: by the words before the hit, or those after it", value: "left|right" },
    csv: { help: "with --kwic: a table with a citation in each line" },
    withheld: { help: "with --csv: also lines of embargoed and withdrawn transcripts" },
    "per-year": { help: "how often it was said instead: a line a year: hits, words of that year, hits per million" },
    limit: { help: "no more than so many transcripts, lines, or values of a facet", value: "N" },
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const { args, options } = invocation;
    if (options.flag("queries")) return listQueries(invocation);
    const typed = args.length > 0 ? args.join(" ") : undefined;
    const saved = options.text("saved");
    if ((typed === undefined) === (saved === undefined)) throw new UsageError("Give a query, or --saved NAME.");
    const isOfLines = options.flag("kwic") || options.flag("per-year");
    if (isOfLines && typed === undefined) throw new UsageError("--kwic and --per-year take the query itself.");
    if (options.flag("kwic")) return writeLines(invocation);
    if (options.flag("per-year")) return writeYears(invocation);
    if (options.flag("csv") || options.flag("withheld") || options.text("sort") !== undefined) {
      throw new UsageError("--sort, --csv and --withheld are for --kwic: without it, transcripts are listed.");
    }
    return listFound(invocation, typed, saved);
  },
};

function listFound(invocation: Invocation, typed: string | undefined, saved: string | undefined): Promise<ExitCode> {
  const { options } = invocation;
  const limit = countLimit(options.text("limit"));
  const order = { by: "relevance", descending: true } as const;
  const view = typed === undefined ? undefined : askedView(typed, order);
  const name = options.text("save");
  return withArchive(invocation, { readOnly: name === undefined }, async (service) => {
    const asked = view ?? askedView(await savedQuery(service, saved ?? ""), order);
    await service.handlers.collections.note({ query: asked.query });
    if (name !== undefined) await service.handlers.collections.save({ name: savedName(name), view: asked });
    await sayNotice(invocation, service, asked);
    if (options.flag("facets")) return facetRows(invocation, service, asked, limit);
    return findRows(invocation, service, asked, limit);
  });
}

async function findRows({ terminal }: Invocation, service: Service, view: View, limit: number): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const row of allRows(service, view, limit)) {
    const hits = await countHits(service, row.id, view.query);
    const { id, title, date } = row;
    const found = { id, title, ...(date ? { date } : {}) };
    if (typeof hits === "number") terminal.row([id, title, date ?? "", String(hits)], { ...found, hits });
    else {
      code = 1;
      terminal.row([id, title, date ?? "", ""], found);
      terminal.say(hits);
    }
  }
  return code;
}

/** How many there are, or why they cannot be counted: one damaged text must not keep the other hits back. */
async function countHits(service: Service, id: string, query: string): Promise<number | string> {
  try {
    const { title, summary, paragraphs } = await service.handlers.finding.hits({ id, query });
    return title.length + summary.length + paragraphs.reduce((sum, { marks }) => sum + marks.length, 0);
  } catch (error) {
    if (isLecternError(error, "archive-damaged")) return error.message;
    throw error;
  }
}
