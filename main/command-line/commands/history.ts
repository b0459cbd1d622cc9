import { type HistoryEvent, historyFilter } from "../../../shared/contract/history.ts";
import type { Service } from "../../service/service.ts";
import { asTranscriptId } from "../asked-selection.ts";
import { type Command, UsageError } from "../command.ts";
import { deedWords } from "../deed-words.ts";
import { withArchive } from "../with-archive.ts";

export const historyCommand: Command = {
  name: "history",
  summary: "List what was done, a line a step: id, when, who, what, title. Latest first; of one transcript, or all.",
  usage: "[ID] --archive DIR",
  options: { limit: { help: "so many steps at most; 20 if not given", value: "N" } },
  takes: [0, 1],
  run: (invocation) => {
    const [typed] = invocation.args;
    const filter = historyFilter.parse(typed === undefined ? {} : { transcript: asTranscriptId(typed) });
    const limit = askedLimit(invocation.options.text("limit"));
    return withArchive(invocation, { readOnly: true }, async (service) => {
      for await (const event of allEvents(service, filter, limit)) {
        const { step, at, who = "", deed, undone } = event;
        const words = `${deedWords(deed)}${undone ? " (undone)" : ""}`;
        invocation.terminal.row([step, at, who, words, event.about ?? ""], event);
      }
      return 0;
    });
  },
};

function askedLimit(typed: string | undefined): number {
  if (typed === undefined) return 20;
  const limit = Number(typed);
  if (/^\d{1,9}$/.test(typed) && limit > 0) return limit;
  throw new UsageError(`“${typed}” is not a number of steps: --limit N, from 1 on.`);
}

async function* allEvents(
  { handlers }: Service,
  filter: ReturnType<typeof historyFilter.parse>,
  limit: number,
): AsyncGenerator<HistoryEvent> {
  let after: string | undefined;
  for (let left = limit; left > 0; ) {
    const page = await handlers.history.list({ filter, after, limit: Math.min(left, 500) });
    yield* page.events;
    left -= page.events.length;
    after = page.next;
    if (after === undefined) return;
  }
}
