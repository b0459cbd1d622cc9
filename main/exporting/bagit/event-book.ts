import type { PastEvent } from "../../../shared/records/past-event.ts";

export type BookedEvent = { readonly id: string; readonly event: PastEvent; readonly transcripts: readonly string[] };

/** Gathers what was done to transcripts the other way round: each event once, with all that it was done to. */
export type EventBook = {
  readonly note: (transcript: string, events: readonly PastEvent[]) => void;
  /** Oldest first. A step that did one thing to some and another to others is several, with ids of their own. */
  readonly events: () => readonly BookedEvent[];
  /** Who did them, each with an id in the document. */
  readonly agents: () => ReadonlyMap<string, string>;
};

export function createEventBook(): EventBook {
  const booked = new Map<string, { readonly event: PastEvent; readonly transcripts: string[] }>();
  const agents = new Map<string, string>();
  return {
    note: (transcript, events) => {
      for (const event of events) {
        const key = JSON.stringify(event);
        const known = booked.get(key) ?? { event, transcripts: [] };
        known.transcripts.push(transcript);
        booked.set(key, known);
        const { who } = event;
        if (who !== undefined && who !== "" && !agents.has(who)) agents.set(who, `agent-${agents.size + 1}`);
      }
    },
    events: () => {
      const sorted = [...booked.values()].sort((a, b) => (a.event.at < b.event.at ? -1 : 1));
      const used = new Map<string, number>();
      return sorted.map(({ event, transcripts }) => {
        const count = (used.get(event.id) ?? 0) + 1;
        used.set(event.id, count);
        return { id: count === 1 ? event.id : `${event.id}.${count}`, event, transcripts };
      });
    },
    agents: () => agents,
  };
}
