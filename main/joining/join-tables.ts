import { type Clash, type RecordKind, recordKinds } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Fields } from "../archive/changes/field.ts";
import { isSameJson } from "../archive/changes/json-value.ts";
import { requireKind } from "../archive/changes/references.ts";
import type { Slices } from "../runtime/slices.ts";
import { clashOf } from "./clash.ts";
import { fieldRules } from "./field-rules.ts";
import type { JoinNote } from "./join-note.ts";
import { joinRecord } from "./join-record.ts";
import type { JoinSide } from "./join-side.ts";
import { laterOf } from "./later-changes.ts";
import { checkedTables, emptyLooseTables, type LooseTables, withOtherIds } from "./loose-tables.ts";
import { returnPassages } from "./return-passages.ts";
import { sameThings } from "./same-things.ts";
import { settleReferences } from "./settle-references.ts";
import { type SuccessorOf, successors } from "./successors.ts";
import { otherSide, type Side, type Three } from "./three.ts";
import { openRings } from "./topic-rings.ts";

/** What two archives come to together; everything that is not as one of the sides had it is told. */
export type Joined = {
  readonly tables: Tables;
  readonly clashes: readonly Clash[];
  readonly notes: readonly JoinNote[];
};

/**
 * Two archives that were one, brought together record by record and field by field. Which of them is called `here` makes
 * no difference to the tables. Nothing is lost: what one side changed is there, and where both changed one thing, to
 * something else, the later change stands and the other is told as a clash.
 */
export function* joinTables(before: Tables, here: JoinSide, there: JoinSide): Slices<Joined> {
  const join = yield* beginJoin(before, here, there);
  for (const kind of recordKinds) {
    const ids = new Set([...join.loose.here[kind].keys(), ...join.loose.there[kind].keys()]);
    for (const id of ids) {
      const record = joinOne(join, kind, id);
      if (record) join.tables[kind].set(id, record);
      yield;
    }
  }
  yield* returnPassages(join);
  yield* settleReferences(join);
  openRings(join);
  return { tables: yield* checkedTables(join.tables, here.tables), clashes: join.clashes, notes: join.notes };
}

/** What is under way: the tables as they come together, and what was met on the way. */
export type Join = {
  readonly before: Tables;
  readonly loose: Readonly<Record<Side, LooseTables>>;
  readonly tables: LooseTables;
  readonly purged: ReadonlySet<string>;
  readonly successorOf: SuccessorOf;
  /** Whose change of these fields of a record came later. */
  readonly laterSide: (kind: RecordKind, id: string, fields: readonly string[], values: Three<unknown>) => Side;
  /** The last time that either side changed any of these fields. */
  readonly changedAt: (kind: RecordKind, id: string, fields: readonly string[]) => string;
  readonly clashes: Clash[];
  readonly notes: JoinNote[];
  /** Transcripts that one side deleted for good, kept as this side has them. */
  readonly returned: Map<string, Side>;
};

function* beginJoin(before: Tables, here: JoinSide, there: JoinSide): Slices<Join> {
  const renamed = sameThings(before, here.tables, there.tables);
  const former = new Map([...renamed].map(([from, into]) => [into, from]));
  const loose = {
    here: yield* withOtherIds(here.tables, renamed),
    there: yield* withOtherIds(there.tables, renamed),
  };
  const timeOf = (side: JoinSide, kind: RecordKind, id: string, fields: readonly string[]) => {
    const own = side.tables[kind].has(id) ? id : (former.get(id) ?? id);
    return side.changes.at(kind, own, fields);
  };
  return {
    before,
    loose,
    tables: emptyLooseTables(),
    purged: new Set([...here.purged, ...there.purged]),
    successorOf: successors({ here: here.merged, there: there.merged }),
    laterSide: (kind, id, fields, values) =>
      laterOf(timeOf(here, kind, id, fields), timeOf(there, kind, id, fields), values),
    changedAt: (kind, id, fields) => {
      const [first, second] = [timeOf(here, kind, id, fields), timeOf(there, kind, id, fields)];
      return first > second ? first : second;
    },
    clashes: [],
    notes: [...renamed].map(([from, into]) => ({ code: "same", on: requireKind(into), id: into, other: from })),
    returned: new Map(),
  };
}

function joinOne(join: Join, kind: RecordKind, id: string): Fields | undefined {
  const here = join.loose.here[kind].get(id);
  const there = join.loose.there[kind].get(id);
  const before = join.before[kind].get(id);
  if (join.purged.has(id)) return undefined;
  if (!here || !there) return joinLone(join, kind, id, { before, here, there });
  if (isSameJson(here, there)) return here;
  const { record, clashes } = joinRecord(id, { before, here, there }, fieldRules[kind], (fields, values) =>
    join.laterSide(kind, id, fields, values),
  );
  join.clashes.push(...clashes.map((clash) => ({ on: kind, id, ...clash })));
  return isSameJson(record, here) ? here : record;
}

/** One that only one side has: it made it, or the other one deleted it. */
function joinLone(join: Join, on: RecordKind, id: string, versions: Three<Fields>): Fields | undefined {
  const { before, here, there } = versions;
  const side: Side = here ? "here" : "there";
  const record = here ?? there;
  if (!record || !before) return record;
  if (isSameJson(before, record)) return undefined;
  const isFollowed = join.successorOf(id) !== undefined;
  join.clashes.push({ on, id, ...clashOf(versions, isFollowed ? otherSide(side) : side) });
  if (isFollowed) return undefined;
  if (on === "transcripts") join.returned.set(id, side);
  return record;
}
