import { type RecordKind, recordKinds } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Fields } from "../archive/changes/field.ts";
import { checkRecord, emptyTables, type MutableTables } from "../archive/changes/tables.ts";
import type { Slices } from "../runtime/slices.ts";
import { withIds } from "./renamed-ids.ts";

/** Records seen by their field names: what is brought together is checked when all of it is there. */
export type LooseTables = { readonly [K in RecordKind]: Map<string, Fields> };

export function emptyLooseTables(): LooseTables {
  return emptyTables();
}

/** The tables with other ids in the place of these. */
export function* withOtherIds(tables: Tables, renamed: ReadonlyMap<string, string>): Slices<LooseTables> {
  const others = emptyLooseTables();
  for (const kind of recordKinds) {
    for (const [id, record] of tables[kind]) {
      others[kind].set(renamed.get(id) ?? id, withIds(kind, record, renamed));
      yield;
    }
  }
  return others;
}

/** The same records, each valid; those that stand in `known` as they are there, which need not be looked at again. */
export function* checkedTables(loose: LooseTables, known: Tables): Slices<Tables> {
  const tables = emptyTables();
  for (const kind of recordKinds) {
    for (const [id, record] of loose[kind]) {
      putChecked(tables, kind, id, record, known);
      yield;
    }
  }
  return tables;
}

function putChecked<K extends RecordKind>(
  tables: MutableTables,
  kind: K,
  id: string,
  record: Fields,
  known: Tables,
): void {
  const same = known[kind].get(id);
  tables[kind].set(id, same === record ? same : checkRecord(kind, record));
}
