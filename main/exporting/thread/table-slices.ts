import type { RecordKind } from "../../../shared/records/change.ts";
import type { RecordOf, Tables } from "../../../shared/records/record.ts";
import { createTranscriptTable, type PackedTranscripts, packTranscripts } from "./packed-transcripts.ts";

type Entries<K extends RecordKind> = readonly (readonly [id: string, record: RecordOf<K>])[];

/** Some records, in the order of their tables. */
export type TableSlice = { readonly [K in Exclude<RecordKind, "transcripts">]?: Entries<K> } & {
  readonly transcripts?: PackedTranscripts;
};

/** So few that sending them does not hold the thread. */
const atOnce = 100;

/**
 * What an export needs of the tables, as they are when the first slice is taken: of transcripts and their passages those
 * that go out, unless all do.
 */
export function* tableSlices(tables: Tables, ids: readonly string[], total: number): Generator<TableSlice> {
  const out = new Set(ids);
  const isPart = out.size < total;
  const transcripts = entriesOf(tables.transcripts, ([id]) => !isPart || out.has(id));
  const passages = entriesOf(tables.passages, ([, { transcript }]) => !isPart || out.has(transcript));
  const { persons, topics, sections, collections, profiles, settings } = tables;
  const others = [
    ...cut(entriesOf(persons), (part) => ({ persons: part })),
    ...cut(entriesOf(topics), (part) => ({ topics: part })),
    ...cut(entriesOf(sections), (part) => ({ sections: part })),
    ...cut(entriesOf(collections), (part) => ({ collections: part })),
    ...cut(entriesOf(profiles), (part) => ({ profiles: part })),
    ...cut(entriesOf(settings), (part) => ({ settings: part })),
  ];
  yield* others;
  yield* cut(transcripts, (part) => ({ transcripts: packTranscripts(part) }));
  yield* cut(passages, (part) => ({ passages: part }));
}

function entriesOf<T>(
  table: ReadonlyMap<string, T>,
  isOut: (entry: readonly [string, T]) => boolean = () => true,
): readonly (readonly [string, T])[] {
  return [...table].filter(isOut);
}

function* cut<T>(entries: readonly T[], slice: (part: readonly T[]) => TableSlice): Generator<TableSlice> {
  for (let from = 0; from < entries.length; from += atOnce) yield slice(entries.slice(from, from + atOnce));
}

export type GatheredTables = { readonly tables: Tables; readonly take: (slice: TableSlice) => void };

/** Tables made of slices as they come. */
export function gatherTables(): GatheredTables {
  const transcripts = createTranscriptTable();
  const tables = {
    transcripts: transcripts.table,
    persons: new Map<string, RecordOf<"persons">>(),
    topics: new Map<string, RecordOf<"topics">>(),
    sections: new Map<string, RecordOf<"sections">>(),
    collections: new Map<string, RecordOf<"collections">>(),
    passages: new Map<string, RecordOf<"passages">>(),
    profiles: new Map<string, RecordOf<"profiles">>(),
    settings: new Map<string, RecordOf<"settings">>(),
  };
  return {
    tables,
    take: (slice) => {
      if (slice.transcripts) transcripts.take(slice.transcripts);
      add(tables.persons, slice.persons);
      add(tables.topics, slice.topics);
      add(tables.sections, slice.sections);
      add(tables.collections, slice.collections);
      add(tables.passages, slice.passages);
      add(tables.profiles, slice.profiles);
      add(tables.settings, slice.settings);
    },
  };
}

function add<T>(table: Map<string, T>, entries: readonly (readonly [string, T])[] = []): void {
  for (const [id, record] of entries) table.set(id, record);
}
