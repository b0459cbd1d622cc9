import type { HistoryEvent, HistoryFilter } from "../../../shared/contract/history.ts";
import type { Archive } from "../../archive/archive.ts";
import { readStepHead, type StepHead } from "../../archive/history/step-head.ts";
import type { HistoryPlace, StepLine } from "../../archive/history/step-log.ts";
import { createPace } from "../../runtime/pace.ts";
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

/** An event, and the group whose earlier steps go on with it; steps of others may not stand between them. */
type Act = { event: HistoryEvent; group: string | undefined };

export function createHistoryLog(archive: Archive): HistoryLog {
  const fates = new Fates();
  /** All steps from here to the end were noted in `fates`. */
  let noted: HistoryPlace | undefined;
  archive.onCommit((step) => fates.noteLater(step));

  function note(line: StepLine): void {
    if (noted && !isBefore(line, noted)) return;
    if (maySayReversal(line)) fates.noteEarlier(readStepHead(line));
    noted = { segment: line.segment, end: line.end };
  }

  /** Lines of steps before a place, of all without one; each is given once all that came later is noted. */
  async function* linesBefore(before?: HistoryPlace): AsyncGenerator<StepLine> {
    const pace = createPace();
    const start = before && noted && !isBefore(noted, before) ? noted : before;
    for await (const line of archive.stepLines(noted ? start : undefined)) {
      note(line);
      if (!before || isBefore(line, before)) yield line;
      await pace();
    }
  }

  async function actOf(line: StepLine): Promise<Act> {
    const head = readStepHead(line);
    const about = await aboutWhat(archive.tables, line, head);
    const event = eventOf(line, head, fates.isUndone(head));
    return { event: about === undefined ? event : { ...event, about }, group: groupOf(head) };
  }

  return {
    list: (filter, after, limit) =>
      readPage({
        lines: linesBefore(after === undefined ? undefined : readCursor(after)),
        fits: stepFilter(archive.tables, filter),
        actOf,
        origin: filter.transcript,
        limit,
      }),
    lastStanding: async () => {
      for await (const line of linesBefore()) {
        const head = readStepHead(line);
        if (eventOf(line, head, fates.isUndone(head)).can === "undo") return head.id;
      }
      return undefined;
    },
  };
}

type PageWanted = {
  readonly lines: AsyncIterable<StepLine>;
  readonly fits: ReturnType<typeof stepFilter>;
  readonly actOf: (line: StepLine) => Promise<Act>;
  /** The transcript that it is about: nothing before the step that made it is. */
  readonly origin: string | undefined;
  readonly limit: number;
};

async function readPage({ lines, fits, actOf, origin, limit }: PageWanted): Promise<Page> {
  const until = performance.now() + patience;
  const acts: Act[] = [];
  for await (const line of lines) {
    const begun = acts.at(-1);
    if (begun && isPartOf(begun, line)) begun.event = withEarlier(begun.event, readStepHead(line));
    else if (acts.length >= limit || performance.now() > until) return pageOf(acts, line);
    else {
      if (begun) begun.group = undefined;
      if (await fits(line)) acts.push(await actOf(line));
    }
    if (isOrigin(line, origin)) break;
  }
  return pageOf(acts);
}

/** Deeds that nothing takes back. */
const forGood: ReadonlySet<string> = new Set(["create-archive", "empty-trash", "purge"]);

function eventOf(line: StepLine, head: StepHead, undone: boolean): HistoryEvent {
  const canNothing = isReversal(head) || forGood.has(head.deed.code);
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

function isPartOf(act: Act, line: StepLine): boolean {
  return act.group !== undefined && act.group === groupOf(readStepHead(line));
}

function groupOf(head: StepHead): string | undefined {
  return isReversal(head) ? undefined : head.group;
}

const reversalMarks = ["undoes", "redoes"].map((field) => Buffer.from(`"${field}":"`));

/** Looked for in the bytes: far faster than reading the head. Quotes inside strings are escaped, so it misses none. */
function maySayReversal({ line }: StepLine): boolean {
  return reversalMarks.some((mark) => line.includes(mark));
}

function endOf({ end, line }: StepLine): number {
  return end + line.length + 1;
}

/** The act began earlier: its first step names it. */
function withEarlier(event: HistoryEvent, { deed }: StepHead): HistoryEvent {
  return { ...event, deed: { ...event.deed, count: event.deed.count + deed.count, names: deed.names } };
}

/** Nothing before the step that made a transcript is about it. Doing an import again makes it too, but not first. */
function isOrigin(line: StepLine, transcript: string | undefined): boolean {
  if (transcript === undefined || maySayReversal(line)) return false;
  return line.line.includes(`{"do":"create","on":"transcripts","record":{"id":"${transcript}"`);
}
