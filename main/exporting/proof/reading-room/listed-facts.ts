import { toOneLine } from "../../../../shared/contract/to-one-line.ts";
import { formatDate } from "../../../../shared/records/date-words.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { Transcript } from "../../../../shared/records/transcript.ts";
import { dateKeyOf } from "../../../finding/shelf/date-key.ts";
import { type FactSets, givenFacts } from "../facts.ts";
import type { RoomRow } from "./room-data.ts";

/** A list shows the beginning of what is long, and never less of it than this. */
const surelyShown = 110;
const mostSpeakers = 3;

/** What the list of results says of a transcript, what it is narrowed by, and how many lists lead to it without a script. */
export function expectedListing(record: Transcript, tables: Tables): FactSets {
  const { title, date, place = "", summary = "", persons, publication } = record;
  const named = new Set(persons.map(({ person }) => person));
  const speaking = persons.filter(({ role, person }) => role === "speaker" && tables.persons.has(person));
  const { years } = dateKeyOf(date);
  return {
    "row in the list": rowFacts({
      title: toOneLine(title).trim() || "Untitled",
      date: date === undefined ? "" : formatDate(date),
      place: toOneLine(place),
      summary: toOneLine(summary),
      speakers: speaking
        .slice(0, mostSpeakers)
        .map(({ person }) => toOneLine(tables.persons.get(person)?.name.full ?? "")),
    }),
    narrowing: narrowingFacts({
      topic: topicsAbove(record.topics, tables).map((id) => tables.topics.get(id)?.label ?? ""),
      person: [...named].map((id) => tables.persons.get(id)?.name.full ?? ""),
      section: [...new Set(publication.sections)].map((id) => tables.sections.get(id)?.label ?? ""),
      year: years,
    }),
    shelves: { shelves: String(Math.max(years.length, 1) + 1) },
  };
}

export function rowFacts({ title, date, place, speakers, summary }: Omit<RoomRow, "page" | "lang">) {
  const shown = (text: string) => text.slice(0, surelyShown);
  return givenFacts({ title: shown(title), date, place: shown(place), speakers, summary: shown(summary) });
}

export type Narrowing = { readonly [facet in "topic" | "person" | "section" | "year"]: readonly string[] };

export function narrowingFacts({ topic, person, section, year }: Narrowing) {
  const inOrder = (labels: readonly string[]) => labels.filter((label) => label.trim() !== "").sort();
  return givenFacts({
    topics: inOrder(topic),
    persons: inOrder(person),
    sections: inOrder(section),
    years: inOrder(year),
  });
}

/** Each with all that stand above it, once. */
function topicsAbove(topics: readonly string[], tables: Tables): readonly string[] {
  const all = new Set<string>();
  const waiting = [...topics];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    waiting.push(...[tables.topics.get(id)?.broader ?? []].flat());
  }
  return [...all];
}
