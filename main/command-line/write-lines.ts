import { type LineSort, lineSort } from "../../shared/contract/concordance.ts";
import type { View } from "../../shared/contract/finding.ts";
import { perMillion } from "../../shared/contract/per-million.ts";
import type { Service } from "../service/service.ts";
import { askedView } from "./asked-view.ts";
import { type ExitCode, type Invocation, UsageError } from "./command.ts";
import { countLimit } from "./count-limit.ts";
import { noticeOf } from "./say-notice.ts";
import { withArchive } from "./with-archive.ts";

const linesAtOnce = 500;
const rowsAtOnce = 20_000;

/** Every hit in its line, the oldest transcript first, as text, JSON or a table. */
export async function writeLines(invocation: Invocation): Promise<ExitCode> {
  const { options, terminal } = invocation;
  const sort = lineSort.safeParse(options.text("sort") ?? "list");
  if (!sort.success) throw new UsageError("--sort is left or right.");
  if (options.flag("withheld") && !options.flag("csv")) throw new UsageError("--withheld is for --csv.");
  if (options.flag("csv") && terminal.json) throw new UsageError("Either --csv or --json: not both.");
  const asked = { view: viewOf(invocation), sort: sort.data, limit: countLimit(options.text("limit")) };
  return withArchive(invocation, { readOnly: true }, async (service) => {
    await noticeOf(service, asked.view);
    const hits = options.flag("csv")
      ? await writeTable(service, asked, invocation)
      : await writeText(service, asked, invocation);
    terminal.say(hits === 1 ? "1 hit." : `${hits.toLocaleString("en")} hits.`);
    return 0;
  });
}

/** How often it was said, a line a year. */
export async function writeYears(invocation: Invocation): Promise<ExitCode> {
  const view = viewOf(invocation);
  return withArchive(invocation, { readOnly: true }, async (service) => {
    await noticeOf(service, view);
    const all = { ...view, query: "" };
    const { years, series } = await service.handlers.finding.frequency({ view: all, queries: [view.query] });
    const [counted] = series;
    for (const [n, { year, words }] of years.entries()) {
      const hits = counted?.hits[n] ?? 0;
      const row = { year, hits, words, perMillion: perMillion(hits, words) };
      invocation.terminal.row([year, String(hits), String(words), String(row.perMillion)], row);
    }
    if (counted?.notice !== undefined) invocation.terminal.say(counted.notice);
    return 0;
  });
}

function viewOf({ args }: Invocation): View {
  return askedView(args.join(" "), { by: "date", descending: false });
}

type AskedLines = { readonly view: View; readonly sort: LineSort; readonly limit: number };

async function writeText(
  service: Service,
  { view, sort, limit }: AskedLines,
  { terminal }: Invocation,
): Promise<number> {
  for (let offset = 0; ; offset += linesAtOnce) {
    const window = { view, sort, offset, limit: Math.min(linesAtOnce, limit - offset), whole: false };
    const { lines, hits, more, notice } = await service.handlers.finding.concordance(window);
    for (const line of lines) {
      const { left, hit, right, speaker = "", date = "", title, paragraph, transcript } = line;
      terminal.row([left, hit, right, speaker, date, title, String(paragraph), transcript], line);
    }
    if (notice !== undefined && offset === 0) terminal.say(notice);
    if (!more || offset + linesAtOnce >= limit) return hits;
  }
}

async function writeTable(
  service: Service,
  { view, sort, limit }: AskedLines,
  { terminal, options }: Invocation,
): Promise<number> {
  const withheld = options.flag("withheld");
  let held = 0;
  for (let offset = 0; ; offset += rowsAtOnce) {
    const window = { view, sort, offset, limit: Math.min(rowsAtOnce, limit - offset), withheld };
    const { table, leftOut, hits, more, notice } = await service.handlers.finding.concordanceTable(window);
    terminal.file(table);
    held += leftOut;
    if (notice !== undefined && offset === 0) terminal.say(notice);
    if (more && offset + rowsAtOnce < limit) continue;
    if (held > 0)
      terminal.say(`${held} in transcripts that are embargoed or withdrawn left out: --withheld takes them in.`);
    return hits;
  }
}
