import type { RecordKind } from "../../shared/records/change.ts";
import type { RecordOf, Tables } from "../../shared/records/record.ts";
import { checkRecord, emptyTables, type Writes } from "./tables.ts";

/** Where a record can be looked up. */
export type RecordSource = {
  readonly find: <K extends RecordKind>(kind: K, id: string) => RecordOf<K> | undefined;
};

/** Tables with changes laid over them: nothing reaches the tables until all changes of a step have held. */
export type Workspace = RecordSource & {
  /** Validates; undefined takes the record away. */
  readonly put: (kind: RecordKind, id: string, record: unknown) => void;
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
    writes[kind].set(id, record === undefined ? undefined : checkRecord(kind, record));
  }

  return { find, put, writes };
}
