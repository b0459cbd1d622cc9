import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Change, MergedTerms } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { stageChanges } from "../archive/changes/stage-changes.ts";
import { emptyTables, type MutableTables, putWrites } from "../archive/changes/tables.ts";
import type { Slices } from "../runtime/slices.ts";
import type { EditPlan } from "./plan-edit.ts";
import { planMerge } from "./plan-merge.ts";
import type { TermKind } from "./term-record.ts";
import { membersIn, useFields } from "./terms/use-fields.ts";

/**
 * Many merges as one: each as it would be alone, after those before it. In slices; the transcripts are gone through once,
 * however many there are. `not-found`; `bad-request` where a term is in two of them.
 */
export function* planMerges(tables: Tables, kind: TermKind, merges: readonly MergedTerms[]): Slices<EditPlan> {
  refuseTwice(merges);
  const carriers = yield* findCarriers(tables, kind, new Set(merges.flatMap(({ from }) => from)));
  const now = { ...emptyTables(), topics: new Map(tables.topics), persons: new Map(tables.persons) };
  const changes: Change[] = [];
  const names: string[] = [];
  for (const { from, into } of merges) {
    const view: MutableTables = { ...now, ...only(tables, carriers, from) };
    const plan = yield* planMerge(view, kind, from, into);
    putWrites(view, yield* stageChanges(view, plan.changes));
    changes.push(...plan.changes);
    names.push(...plan.names.slice(-1));
  }
  return { changes, names: names.slice(0, 4) };
}

function refuseTwice(merges: readonly MergedTerms[]): void {
  const seen = new Set<string>();
  for (const id of merges.flatMap(({ from, into }) => [...new Set(from), into])) {
    if (seen.has(id)) {
      throw new LecternError(
        "bad-request",
        toSay("{id} is in two of the merges, or merged into itself. Nothing was changed.", { id }),
      );
    }
    seen.add(id);
  }
}

type Carriers = { readonly [K in "transcripts" | "passages"]: ReadonlyMap<string, readonly string[]> };

/** Ids of the records that name each of the terms. */
function* findCarriers(tables: Tables, kind: TermKind, terms: ReadonlySet<string>): Slices<Carriers> {
  return {
    transcripts: yield* findCarriersOn("transcripts", tables, kind, terms),
    passages: yield* findCarriersOn("passages", tables, kind, terms),
  };
}

function* findCarriersOn(
  on: keyof Carriers,
  tables: Tables,
  kind: TermKind,
  terms: ReadonlySet<string>,
): Slices<ReadonlyMap<string, readonly string[]>> {
  const fields = useFields[kind].filter((field) => field.on === on);
  const found = new Map<string, string[]>();
  for (const record of tables[on].values()) {
    yield;
    const named = fields.flatMap(({ field, termOf }) => membersIn(record, field).flatMap((one) => termOf(one) ?? []));
    for (const term of new Set(named)) if (terms.has(term)) addTo(found, term, record.id);
  }
  return found;
}

function addTo(lists: Map<string, string[]>, key: string, id: string): void {
  const known = lists.get(key);
  if (known) known.push(id);
  else lists.set(key, [id]);
}

/** What one merge does to them says nothing of the terms of another. */
function only(
  tables: Tables,
  carriers: Carriers,
  terms: readonly string[],
): Pick<MutableTables, "transcripts" | "passages"> {
  return {
    transcripts: pick(tables.transcripts, carriers.transcripts, terms),
    passages: pick(tables.passages, carriers.passages, terms),
  };
}

function pick<T>(
  table: ReadonlyMap<string, T>,
  carriers: ReadonlyMap<string, readonly string[]>,
  terms: readonly string[],
): Map<string, T> {
  const ids = terms.flatMap((term) => carriers.get(term) ?? []);
  return new Map(
    ids.flatMap((id) => {
      const record = table.get(id);
      return record === undefined ? [] : [[id, record] as const];
    }),
  );
}
