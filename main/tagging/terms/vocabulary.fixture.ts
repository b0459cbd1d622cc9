import type { RecordKind } from "../../../shared/records/change.ts";
import type { Person } from "../../../shared/records/person.ts";
import type { RecordOf } from "../../../shared/records/record.ts";
import type { Topic } from "../../../shared/records/topic.ts";
import { emptyTables, type MutableTables } from "../../archive/changes/tables.ts";
import { newTranscript } from "../../archive/fixtures.ts";
import { newId } from "../../runtime/new-id.ts";
import { parseName } from "../person-name.ts";

/** Tables to which terms and transcripts of a harbour authority are added, one by one. */
export type Harbour = {
  readonly tables: MutableTables;
  readonly topic: (label: string, fields?: Partial<Topic>) => string;
  readonly person: (name: string, fields?: Partial<Person>) => string;
  readonly transcript: (title: string, fields?: Partial<RecordOf<"transcripts">>) => string;
};

export function makeHarbour(): Harbour {
  const tables = emptyTables();
  const put = <K extends RecordKind>(kind: K, record: RecordOf<K> & { readonly id: string }) => {
    const table: Map<string, RecordOf<K>> = tables[kind];
    table.set(record.id, record);
    return record.id;
  };
  return {
    tables,
    topic: (label, fields = {}) => put("topics", { id: newId("topic"), label, variants: [], ...fields }),
    person: (name, fields = {}) =>
      put("persons", {
        ...{ id: newId("person"), kind: "person", name: parseName(name) },
        ...{ variants: [], roles: [], identifiers: [], ...fields },
      }),
    transcript: (title, fields = {}) => put("transcripts", newTranscript(title, fields)),
  };
}
