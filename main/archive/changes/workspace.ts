import type { RecordKind } from "../../../shared/records/change.ts";
import type { RecordOf, Tables } from "../../../shared/records/record.ts";
import type { Fields } from "./field.ts";
import { checkRecord, checkRevised, emptyTables, type Writes } from "./tables.ts";

/** Where a record can be looked up. */
export type RecordSource = {
  readonly find: <K extends RecordKind>(kind: K, id: string) => RecordOf<K> | undefined;
};

/** Tables with changes laid over them: nothing reaches the tables until all changes of a step have held. */
export type Workspace = RecordSource & {
  /** A whole record; `bad-request` when it is not valid. */
  readonly put: (kind: RecordKind, id: string, record: unknown) => void;
  /** What a record found here has become; only the fields named differ, and only they are checked. */
  readonly revise: (kind: RecordKind, id: string, record: Fields, fields: readonly string[]) => void;
  readonly take: (kind: RecordKind, id: string) => void;
  readonly writes: Writes;
};

export function sourceOf(tables: Tables): RecordSource {
  return { find: (kind, id) => tables[kind].get(id) };
}

export function createWorkspace(tables: Tables): Workspace {
  const writes: Writes = emptyTables();

  function find<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined {
    return writes[kind].has(id) ? writes[kind].get(id) : tables[kind].get(id);
  }

  function put<K extends RecordKind>(kind: K, id: string, record: unknown): void {
    writes[kind].set(id, checkRecord(kind, record));
  }

  function revise<K extends RecordKind>(kind: K, id: string, record: Fields, fields: readonly string[]): void {
    writes[kind].set(id, checkRevised(kind, record, fields));
  }

  return { find, put, revise, take: (kind, id) => void writes[kind].set(id, undefined), writes };
}
