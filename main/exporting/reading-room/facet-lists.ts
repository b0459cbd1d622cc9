import type { Transcript } from "../../../shared/records/transcript.ts";
import { dateKeyOf } from "../../finding/shelf/date-key.ts";
import type { ExportContext } from "../format.ts";
import { withBroader } from "../named-records.ts";
import type { Pace } from "../pace.ts";
import { type FacetData, type FacetName, facetNames } from "./search/catalogue.ts";
import { packNumbers } from "./search/pack.ts";

/** Which transcripts have what. A transcript with a narrower topic has those above it too. */
export type FacetLists = {
  /** @param index of the transcript, in the order in which they come */
  readonly add: (record: Transcript, index: number) => void;
  /** @param numberOf by index, how the transcript is numbered */
  readonly data: (numberOf: readonly number[], pace: Pace) => Promise<FacetData[]>;
};

type Value = { readonly label: string; readonly transcripts: number[] };

export function createFacetLists({ tables }: ExportContext["source"]): FacetLists {
  const values = new Map<FacetName, Map<string, Value>>(facetNames.map((name) => [name, new Map()]));

  function add(name: FacetName, index: number, all: Iterable<readonly [id: string, label: string | undefined]>) {
    const lists = values.get(name) ?? new Map<string, Value>();
    for (const [id, label] of all) {
      if (label === undefined || label.trim() === "") continue;
      const value = lists.get(id) ?? { label, transcripts: [] };
      value.transcripts.push(index);
      lists.set(id, value);
    }
  }

  return {
    add: ({ topics, persons, publication, date }, index) => {
      const topicIds = [...withBroader(tables, topics)];
      const personIds = new Set(persons.map(({ person }) => person));
      add(
        "topic",
        index,
        topicIds.map((id) => [id, tables.topics.get(id)?.label]),
      );
      add(
        "person",
        index,
        [...personIds].map((id) => [id, tables.persons.get(id)?.name.full]),
      );
      add(
        "section",
        index,
        [...new Set(publication.sections)].map((id) => [id, tables.sections.get(id)?.label]),
      );
      add(
        "year",
        index,
        dateKeyOf(date).years.map((year) => [year, year]),
      );
    },
    data: async (numberOf, pace) => {
      const facets: FacetData[] = [];
      for (const name of facetNames) facets.push(await facetData(name, [...(values.get(name)?.values() ?? [])]));
      return facets;

      async function facetData(name: FacetName, all: readonly Value[]): Promise<FacetData> {
        const packed: string[] = [];
        for (const { transcripts } of all) {
          packed.push(packList(Int32Array.from(transcripts, (index) => numberOf[index] ?? 0).sort()));
          await pace();
        }
        return { name, labels: all.map(({ label }) => label), transcripts: packed.join("") };
      }
    },
  };
}

function packList(sorted: Int32Array): string {
  const gaps = Array.from(sorted, (number, n) => number - (n === 0 ? 0 : Number(sorted[n - 1])));
  return packNumbers([sorted.length, ...gaps]);
}
