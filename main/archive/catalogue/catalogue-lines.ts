import { type RecordKind, recordKinds } from "../../../shared/records/change.ts";
import { type Catalogue, catalogueFormat } from "./catalogue.ts";

/**
 * The catalogue as JSON, a line at a time, each record on a line of its own. Tables are sorted by id and nothing in it
 * depends on the clock, so the same history gives the same bytes.
 */
export function* catalogueLines(catalogue: Catalogue): Generator<string> {
  yield "{\n";
  yield `"format": ${catalogueFormat},\n`;
  yield `"archive": ${JSON.stringify(catalogue.identity)},\n`;
  yield `"history": ${JSON.stringify(catalogue.history)}`;
  for (const kind of recordKinds) yield* listLines(kind, sortedRecords(catalogue, kind));
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

function* sortedRecords(catalogue: Catalogue, kind: RecordKind): Generator<unknown> {
  const table = catalogue.tables[kind];
  for (const id of [...table.keys()].sort()) yield table.get(id);
}
