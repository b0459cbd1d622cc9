import type { ChangeDetail } from "../../../shared/contract/history.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { fieldDetails } from "./field-details.ts";
import { nameIn, nameOf } from "./record-name.ts";

/** Records that are named of each change, and changes that are told of each step. */
const mostRecords = 50;
const mostChanges = 100;

type Named = ChangeDetail["records"][number];
type Told = Omit<ChangeDetail, "records" | "count"> & { count: number; readonly records: Named[] };

/** Gathers what a step changed: what was done alike to many records is one thing. */
export class StepDetails {
  readonly #tables: Tables;
  readonly #told = new Map<string, Told>();
  #more = 0;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  add(change: Change): void {
    const { on } = change;
    if (change.do === "change")
      this.#tell({ do: "change", on, fields: fieldDetails((id) => nameIn(this.#tables, id), change) }, change.ids);
    else if (change.do === "purge") this.#tell({ do: "purge", on, fields: [] }, change.ids);
    else this.#tell({ do: change.do, on, fields: [] }, [change.record.id], nameOf(change.record));
  }

  /** Ids in what is told that no name is known of. */
  unnamed(): ReadonlySet<string> {
    const records = [...this.#told.values()].flatMap((told) => told.records);
    return new Set(records.flatMap(({ id, name }) => (name === id ? [id] : [])));
  }

  /** @param gone names of records that the archive does not have any more */
  finish(gone: ReadonlyMap<string, string>): { changes: ChangeDetail[]; more: number } {
    const changes = [...this.#told.values()].map((told) => ({
      ...told,
      records: told.records.map((record) => ({ ...record, name: gone.get(record.id) ?? record.name })),
    }));
    return { changes, more: this.#more };
  }

  #tell(what: Pick<ChangeDetail, "do" | "on" | "fields">, ids: readonly string[], name?: string): void {
    const key = JSON.stringify(what);
    const told = this.#told.get(key) ?? { ...what, count: 0, records: [] };
    if (!this.#told.has(key) && this.#told.size >= mostChanges) {
      this.#more += 1;
      return;
    }
    told.count += ids.length;
    for (const id of ids.slice(0, mostRecords - told.records.length)) {
      const present = nameIn(this.#tables, id);
      told.records.push({ id, name: name ?? present ?? id, isGone: present === undefined });
    }
    this.#told.set(key, told);
  }
}
