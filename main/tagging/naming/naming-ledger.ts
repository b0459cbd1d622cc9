import type { NamedPerson } from "./named-person.ts";
import { type NamingSign, readSign, signOf } from "./naming-sign.ts";

/** What a transcript is tagged with, as far as it tells how people tag. */
export type Tagged = {
  /** All its persons. */
  readonly carried: ReadonlySet<string>;
  /** Those that somebody listed, and not a label alone. */
  readonly listed: ReadonlySet<string>;
  /** Somebody has tagged it: who is not listed was left out. */
  readonly isDone: boolean;
};

/** A transcript, whom it names and whom it carries. */
export type NamingEntry = Tagged & {
  readonly id: string;
  readonly named: readonly (NamingSign & { readonly person: string })[];
};

/** In how many tagged transcripts a person is named, and in how many of these listed. */
export type Habit = { readonly named: number; readonly listed: number };

/** Whom each transcript names. Some 200 bytes each, of however long a text. */
export type NamingLedger = {
  /** Counts up with each change of what there is to learn from. */
  readonly version: () => number;
  readonly size: () => number;
  readonly put: (id: string, named: readonly NamedPerson[], tagged: Tagged) => void;
  /** Other tags, the names as they were. */
  readonly retag: (id: string, tagged: Tagged) => void;
  readonly drop: (id: string) => void;
  readonly get: (id: string) => NamingEntry | undefined;
  readonly entries: () => Iterable<NamingEntry>;
  /** The last of those that are tagged and name anybody, at most `mostLatest`; the last one last. */
  readonly latestDone: () => readonly NamingEntry[];
  readonly habitOf: (person: string) => Habit;
};

type Kept = { readonly persons: readonly string[]; readonly signs: Uint32Array; readonly tagged: Tagged };

/** From more nothing else would be learnt. */
const mostLatest = 300;

const noHabit: Habit = { named: 0, listed: 0 };

export function createNamingLedger(): NamingLedger {
  const kept = new Map<string, Kept>();
  const habits = new Map<string, Habit>();
  /** Up to twice as many as are asked for, so that all are gone through only after as many were taken out. */
  const latest = new Set<string>();
  let isWhole = true;
  let version = 0;

  const note = (id: string) => {
    latest.add(id);
    if (latest.size <= 2 * mostLatest) return;
    isWhole = false;
    for (const first of latest) {
      latest.delete(first);
      break;
    }
  };
  const noteAll = () => {
    latest.clear();
    isWhole = true;
    for (const [id, one] of kept) if (tells(one)) note(id);
  };
  const count = ({ persons, tagged }: Kept, by: 1 | -1) => {
    if (!tagged.isDone) return;
    version += 1;
    for (const person of persons) {
      const { named, listed } = habits.get(person) ?? noHabit;
      habits.set(person, { named: named + by, listed: listed + (tagged.listed.has(person) ? by : 0) });
    }
  };
  const keep = (id: string, one: Kept | undefined) => {
    const before = kept.get(id);
    if (before) count(before, -1);
    if (one) {
      kept.set(id, one);
      count(one, 1);
    } else kept.delete(id);
    if (one && tells(one)) note(id);
    else latest.delete(id);
  };
  return {
    version: () => version,
    size: () => kept.size,
    put: (id, named, tagged) =>
      keep(id, { persons: named.map(({ person }) => person), signs: Uint32Array.from(named, signOf), tagged }),
    retag: (id, tagged) => {
      const before = kept.get(id);
      if (before) keep(id, { ...before, tagged });
    },
    drop: (id) => keep(id, undefined),
    get: (id) => {
      const one = kept.get(id);
      return one && entryOf(id, one);
    },
    entries: function* () {
      for (const [id, one] of kept) yield entryOf(id, one);
    },
    latestDone: () => {
      if (latest.size < mostLatest && !isWhole) noteAll();
      const last = [...latest].slice(-mostLatest);
      return last.flatMap((id) => {
        const one = kept.get(id);
        return one ? [entryOf(id, one)] : [];
      });
    },
    habitOf: (person) => habits.get(person) ?? noHabit,
  };
}

function tells({ persons, tagged }: Kept): boolean {
  return tagged.isDone && persons.length > 0;
}

function entryOf(id: string, { persons, signs, tagged }: Kept): NamingEntry {
  return { id, ...tagged, named: persons.map((person, i) => ({ person, ...readSign(signs[i] ?? 0) })) };
}
