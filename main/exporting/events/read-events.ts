import type { Change } from "../../../shared/records/change.ts";
import type { PastEvent } from "../../../shared/records/past-event.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { eachChange } from "../../archive/history/step-changes.ts";
import { readStepHead, type StepHead } from "../../archive/history/step-head.ts";
import type { StepLine } from "../../archive/history/step-log.ts";

/** What was done to each transcript, oldest first, by its id. */
export type EventsOf = (transcript: string) => Promise<readonly PastEvent[]>;

/** Reads the history when the first transcript is asked about, and not again. @param lines latest first */
export function createEvents(tables: Tables, lines: () => AsyncIterable<StepLine>): EventsOf {
  let read: Promise<ReadonlyMap<string, readonly PastEvent[]>> | undefined;
  return async (transcript) => {
    read ??= readEvents(tables, lines());
    return (await read).get(transcript) ?? [];
  };
}

async function readEvents(tables: Tables, lines: AsyncIterable<StepLine>) {
  const events = new Map<string, PastEvent[]>();
  for await (const line of lines) {
    const head = readStepHead(line);
    const touched = new Map<string, Set<string>>();
    for await (const change of eachChange(line)) noteChange(tables, change, touched);
    noteStep(head, touched, events);
  }
  for (const all of events.values()) all.reverse();
  return events;
}

function noteChange(tables: Tables, change: Change, touched: Map<string, Set<string>>): void {
  if (change.do === "purge" || (change.on !== "transcripts" && change.on !== "passages")) return;
  const ids = change.do === "change" ? change.ids : [change.record.id];
  const fields = change.on === "passages" ? ["passages"] : fieldsOf(change);
  for (const id of ids) {
    const transcript = change.on === "transcripts" ? id : transcriptOf(tables, change, id);
    if (transcript === undefined) continue;
    const all = touched.get(transcript) ?? new Set();
    for (const field of fields) all.add(field);
    touched.set(transcript, all);
  }
}

/** Of a passage that is gone by now, and was changed before that, it is not known. */
function transcriptOf(tables: Tables, change: Exclude<Change, { do: "purge" }>, passage: string): string | undefined {
  const named = change.do === "change" ? undefined : change.record.transcript;
  return typeof named === "string" ? named : tables.passages.get(passage)?.transcript;
}

function fieldsOf(change: Exclude<Change, { do: "purge" }>): readonly string[] {
  if (change.do !== "change") return [];
  return [change.set, change.add, change.remove].flatMap((part) => Object.keys(part ?? {}));
}

/** Most steps change the same fields of all that they touch: what they did to each is then one object. */
function noteStep(head: StepHead, touched: ReadonlyMap<string, ReadonlySet<string>>, events: Map<string, PastEvent[]>) {
  const made = new Map<string, PastEvent>();
  for (const [transcript, fields] of touched) {
    const names = [...fields].sort();
    const key = names.join();
    const event = made.get(key) ?? eventOf(head, names);
    made.set(key, event);
    const all = events.get(transcript) ?? [];
    all.push(event);
    events.set(transcript, all);
  }
}

function eventOf({ id, at, who, deed }: StepHead, fields: string[]): PastEvent {
  return {
    id,
    at,
    ...(who === undefined ? {} : { who }),
    deed: deed.code,
    ...(fields.length === 0 ? {} : { fields }),
    ...(deed.reason === undefined ? {} : { why: deed.reason }),
  };
}
