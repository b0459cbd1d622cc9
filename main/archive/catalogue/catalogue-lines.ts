import { type RecordKind, recordKinds } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { atOnce, type Slices } from "../../runtime/slices.ts";
import { catalogueFormat, type WholeCatalogue } from "./catalogue.ts";
import { sortedKeys } from "./sorted-keys.ts";

/** The ids of each table, in the order of the lines. */
export type LineOrder = { readonly [K in RecordKind]: readonly string[] };

export function* lineOrder(tables: Tables): Slices<LineOrder> {
  return {
    transcripts: yield* sortedKeys(tables.transcripts.keys()),
    persons: yield* sortedKeys(tables.persons.keys()),
    topics: yield* sortedKeys(tables.topics.keys()),
    sections: yield* sortedKeys(tables.sections.keys()),
    collections: yield* sortedKeys(tables.collections.keys()),
    passages: yield* sortedKeys(tables.passages.keys()),
    profiles: yield* sortedKeys(tables.profiles.keys()),
    settings: yield* sortedKeys(tables.settings.keys()),
  };
}

/**
 * The catalogue as JSON, a line at a time, each record on a line of its own. Tables are sorted by id and nothing in it
 * depends on the clock, so the same history gives the same bytes.
 */
export function* catalogueLines(
  catalogue: WholeCatalogue,
  order: LineOrder = atOnce(lineOrder(catalogue.tables)),
): Generator<string> {
  yield "{\n";
  yield `"format": ${catalogueFormat},\n`;
  yield `"archive": ${JSON.stringify(catalogue.identity)},\n`;
  yield `"history": ${JSON.stringify(catalogue.history)}`;
  for (const kind of recordKinds) yield* listLines(kind, recordsOf(catalogue.tables, kind, order));
  for (const [name, value] of catalogue.rest) {
    if (Array.isArray(value)) yield* listLines(name, value);
    else yield `,\n${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  }
  yield "\n}\n";
}

function* listLines(name: string, values: Iterable<unknown>): Generator<string> {
  yield `,\n${JSON.stringify(name)}: [`;
  let separator = "\n";
  for (const value of values) {
    yield `${separator}${JSON.stringify(value)}`;
    separator = ",\n";
  }
  yield "\n]";
}

function* recordsOf(tables: Tables, kind: RecordKind, order: LineOrder): Generator<unknown> {
  for (const id of order[kind]) yield tables[kind].get(id);
}
