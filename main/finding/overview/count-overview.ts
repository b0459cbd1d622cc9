import type { Overview } from "../../../shared/contract/overview.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Pacer } from "../../runtime/pacer.ts";
import type { Shelf } from "../shelf/shelf.ts";
import { MonthBars } from "./month-bars.ts";
import { MostFrequent } from "./most-frequent.ts";
import { Speakers } from "./speakers.ts";
import { YearSeries } from "./year-series.ts";

const mostSeries = 5;
const mostSpeakers = 10;
/** Slots between two looks at the clock. */
const stride = 512;

/** What a picture of these slots shows: counted once for all, then once more for what turned out to be most frequent. */
export async function countOverview(shelf: Shelf, tables: Tables, slots: Int32Array, pacer: Pacer): Promise<Overview> {
  const { topics, persons, years } = shelf.columns;
  const { speaker } = shelf.roles;
  shelf.topics.complete();
  const months = new MonthBars(shelf);
  const counted = { topics: new MostFrequent(), persons: new MostFrequent(), speakers: new MostFrequent() };
  let words = 0;
  await eachSlot(slots, pacer, (slot) => {
    months.add(slot);
    words += tables.transcripts.get(shelf.ids[slot] ?? "")?.extent.words ?? 0;
    for (const number of lineagesAt(shelf, slot)) counted.topics.add(number);
    for (const number of persons.at(slot)) counted.persons.add(number);
    for (const number of speaker.at(slot)) counted.speakers.add(number);
  });
  const speakers = new Speakers(shelf, tables, counted.speakers.first(mostSpeakers));
  const series = {
    topics: new YearSeries(topics, years, counted.topics.first(mostSeries)),
    persons: new YearSeries(persons, years, counted.persons.first(mostSeries)),
  };
  await eachSlot(slots, pacer, (slot) => {
    series.topics.add(slot, lineagesAt(shelf, slot));
    series.persons.add(slot, persons.at(slot));
    speakers.add(slot);
  });
  const yearsOfAll = series.topics.years();
  return {
    transcripts: slots.length,
    words,
    ...months.result(),
    years: yearsOfAll,
    topics: series.topics.series(yearsOfAll, (number) => counted.topics.countOf(number)),
    persons: series.persons.series(yearsOfAll, (number) => counted.persons.countOf(number)),
    ...speakers.result(speaker, (number) => counted.speakers.countOf(number)),
  };
}

async function eachSlot(slots: Int32Array, pacer: Pacer, work: (slot: number) => void): Promise<void> {
  for (let n = 0; n < slots.length; n++) {
    work(Number(slots[n]));
    if (n % stride === 0 && pacer.isSpent()) await pacer.rest();
  }
}

/** The topics of a transcript and all that are broader, each once. */
function lineagesAt(shelf: Shelf, slot: number): ReadonlySet<number> {
  return new Set(shelf.columns.topics.at(slot).flatMap((number) => shelf.topics.lineageOf(number)));
}
