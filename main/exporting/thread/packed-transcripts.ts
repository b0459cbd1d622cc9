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
  const all: PackedTranscripts[] = [];
  /** Of each the number of what it came in, and its own in that: numbers take less memory than a view of each. */
  const packs: number[] = [];
  const places: number[] = [];
  const numbers = new Map<string, number>();

  function get(id: string): Transcript | undefined {
    const number = numbers.get(id) ?? numbers.size;
    const pack = all[packs[number] ?? all.length];
    const place = places[number];
    return pack && place !== undefined ? recordAt(pack, place) : undefined;
  }

  function* entries(): Generator<[string, Transcript], undefined> {
    for (const id of numbers.keys()) {
      const record = get(id);
      if (record) yield [id, record];
    }
  }

  function* values(): Generator<Transcript, undefined> {
    for (const [, record] of entries()) yield record;
  }

  const table: ReadonlyMap<string, Transcript> = {
    get,
    has: (id) => numbers.has(id),
    get size() {
      return numbers.size;
    },
    keys: () => numbers.keys(),
    values,
    entries,
    [Symbol.iterator]: entries,
    forEach: (call) => {
      for (const [id, record] of entries()) call(record, id, table);
    },
  };

  return {
    table,
    take: (packed) => {
      all.push(packed);
      for (const [place, id] of packed.ids.entries()) {
        numbers.set(id, packs.length);
        packs.push(all.length - 1);
        places.push(place);
      }
    },
  };
}

function recordAt({ ends, bytes }: PackedTranscripts, place: number): Transcript {
  return JSON.parse(Buffer.from(bytes).toString("utf8", ends[place - 1] ?? 0, ends[place]));
}
