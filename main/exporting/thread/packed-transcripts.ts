import type { Transcript } from "../../../shared/records/transcript.ts";

/** Records as JSON, one behind the other, in memory that threads share: sending them copies nothing. */
export type PackedTranscripts = {
  readonly ids: readonly string[];
  /** Of each the first byte that is no longer of it. */
  readonly ends: readonly number[];
  readonly bytes: SharedArrayBuffer;
};

export function packTranscripts(entries: readonly (readonly [id: string, record: Transcript])[]): PackedTranscripts {
  const texts = entries.map(([, record]) => Buffer.from(JSON.stringify(record)));
  const ends: number[] = [];
  let end = 0;
  for (const text of texts) {
    end += text.length;
    ends.push(end);
  }
  const bytes = new SharedArrayBuffer(end);
  const all = Buffer.from(bytes);
  for (const [index, text] of texts.entries()) text.copy(all, ends[index - 1] ?? 0);
  return { ids: entries.map(([id]) => id), ends, bytes };
}

export type TranscriptTable = {
  readonly table: ReadonlyMap<string, Transcript>;
  readonly take: (packed: PackedTranscripts) => void;
};

/** A table whose records are made when they are asked for, each time anew: an export looks at one after the other, of any number. */
export function createTranscriptTable(): TranscriptTable {
  const places = new Map<string, Buffer>();

  function get(id: string): Transcript | undefined {
    const place = places.get(id);
    return place && JSON.parse(place.toString());
  }

  function* entries(): Generator<[string, Transcript], undefined> {
    for (const id of places.keys()) {
      const record = get(id);
      if (record) yield [id, record];
    }
  }

  function* values(): Generator<Transcript, undefined> {
    for (const [, record] of entries()) yield record;
  }

  const table: ReadonlyMap<string, Transcript> = {
    get,
    has: (id) => places.has(id),
    get size() {
      return places.size;
    },
    keys: () => places.keys(),
    values,
    entries,
    [Symbol.iterator]: entries,
    forEach: (call) => {
      for (const [id, record] of entries()) call(record, id, table);
    },
  };

  return {
    table,
    take: ({ ids, ends, bytes }) => {
      for (const [index, id] of ids.entries()) {
        const start = ends[index - 1] ?? 0;
        places.set(id, Buffer.from(bytes, start, (ends[index] ?? start) - start));
      }
    },
  };
}
