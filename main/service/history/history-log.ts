import type { HistoryEvent, HistoryFilter } from "../../../shared/contract/history.ts";
import type { Archive } from "../../archive/archive.ts";
import { readStepHead, type StepHead } from "../../archive/step-head.ts";
import type { HistoryPlace, StepLine } from "../../archive/step-log.ts";
import { aboutWhat } from "./about-what.ts";
import { isBefore, readCursor, writeCursor } from "./cursor.ts";
import { Fates, isReversal } from "./fates.ts";
import { stepFilter } from "./step-filter.ts";

type Page = { events: HistoryEvent[]; next?: string };

/** The history of one open archive, read from its end backwards, a page at a time. */
export type HistoryLog = {
  readonly list: (filter: HistoryFilter, after: string | undefined, limit: number) => Promise<Page>;
  /** The newest step that still stands and can be taken back. */
  readonly lastStanding: () => Promise<string | undefined>;
};

/** Milliseconds after which a page is answered as far as it is. */
const patience = 150;

/** An event, and the group that earlier steps may add to it. */
type Act = { event: HistoryEvent; readonly group: string | undefined };

type Entry = { readonly line: StepLine; readonly head: StepHead };

export function createHistoryLog(archive: Archive): HistoryLog {
  const fates = new Fates();
  /** All steps from here to the end were noted in `fates`. */
  let noted: HistoryPlace | undefined;
  archive.onCommit((step) => fates.noteLater(step));

  /** Steps before a place; each is given once all that came later is noted. */
  async function* entries(before?: HistoryPlace): AsyncGenerator<Entry> {
    const from = noted && before && isBefore(noted, before) ? before : noted;
    const start = before === undefined ? undefined : from;
    for await (const line of archive.stepLines(start)) {
      const head = readStepHead(line);
      if (!noted || isBefore(line, noted)) {
        fates.noteEarlier(head);
        noted = { segment: line.segment, end: line.end };
      }
      if (!before || isBefore(line, before)) yield { line, head };
    }
  }

  async function actOf(line: StepLine, head: StepHead): Promise<Act> {
    const about = await aboutWhat(archive.tables, line, head);
    const event = eventOf(line, head, fates.isUndone(head));
    return { event: about === undefined ? event : { ...event, about }, group: groupOf(head) };
  }

  return {
    list: (filter, after, limit) =>
      readPage({
        entries: entries(after === undefined ? undefined : readCursor(after)),
        fits: stepFilter(archive.tables, filter),
        actOf,
        origin: filter.transcript,
        limit,
      }),
    lastStanding: async () => {
      for await (const { line, head } of entries()) {
        if (eventOf(line, head, fates.isUndone(head)).can === "undo") return head.id;
      }
      return undefined;
    },
  };
}

type PageWanted = {
  readonly entries: AsyncIterable<Entry>;
  readonly fits: ReturnType<typeof stepFilter>;
  readonly actOf: (line: StepLine, head: StepHead) => Promise<Act>;
  /** The transcript that it is about: nothing before the step that made it is. */
  readonly origin: string | undefined;
  readonly limit: number;
};

async function readPage({ entries, fits, actOf, origin, limit }: PageWanted): Promise<Page> {
  const until = performance.now() + patience;
  const acts: Act[] = [];
  for await (const { line, head } of entries) {
    const begun = acts.at(-1);
    if (isPartOf(begun, head)) begun.event = withEarlier(begun.event, head);
    else if (acts.length >= limit || performance.now() > until) return pageOf(acts, line);
    else if (await fits(line, head)) acts.push(await actOf(line, head));
    if (isOrigin(line, head, origin)) break;
  }
  return pageOf(acts);
}

function eventOf(line: StepLine, head: StepHead, undone: boolean): HistoryEvent {
  const canNothing = isReversal(head) || head.deed.code === "create-archive" || head.deed.code === "empty-trash";
  return {
    step: head.id,
    cursor: writeCursor({ ...line, end: endOf(line) }),
    at: head.at,
    ...(head.who === undefined ? {} : { who: head.who }),
    deed: head.deed,
    undone,
    ...(canNothing ? {} : { can: undone ? "redo" : "undo" }),
  };
}

/** The page as far as it is; `rest` is the first line that is not in it. */
function pageOf(acts: readonly Act[], rest?: StepLine): Page {
  const events = acts.map(({ event }) => event);
  return rest ? { events, next: writeCursor({ ...rest, end: endOf(rest) }) } : { events };
}

function isPartOf(act: Act | undefined, head: StepHead): act is Act {
  return act?.group !== undefined && act.group === groupOf(head);
}

function groupOf(head: StepHead): string | undefined {
  return isReversal(head) ? undefined : head.group;
}

function endOf({ end, line }: StepLine): number {
  return end + line.length + 1;
}

/** The act began earlier: its first step names it. */
function withEarlier(event: HistoryEvent, { deed }: StepHead): HistoryEvent {
  return { ...event, deed: { ...event.deed, count: event.deed.count + deed.count, names: deed.names } };
}

/** Nothing before the step that made a transcript is about it. Doing an import again makes it too, but not first. */
function isOrigin({ line }: StepLine, head: StepHead, transcript: string | undefined): boolean {
  return (
    transcript !== undefined &&
    !isReversal(head) &&
    line.includes(`{"do":"create","on":"transcripts","record":{"id":"${transcript}"`)
  );
}
