import type { ClosedTable } from "./table-file.ts";

/** A table as the descriptor names it. */
type TableKeys = {
  readonly key: readonly string[];
  /** Columns that hold the id of another table's row. */
  readonly refers: { readonly [column: string]: string };
};

export const tableKeys = {
  transcripts: { key: ["id"], refers: {} },
  turns: { key: ["transcript_id", "turn", "part"], refers: { transcript_id: "transcripts", person_id: "persons" } },
  persons: { key: ["id"], refers: {} },
  topics: { key: ["id"], refers: {} },
  transcript_topics: {
    key: ["transcript_id", "topic_id"],
    refers: { transcript_id: "transcripts", topic_id: "topics" },
  },
  transcript_persons: {
    key: ["transcript_id", "person_id", "role"],
    refers: { transcript_id: "transcripts", person_id: "persons" },
  },
} as const satisfies { readonly [table: string]: TableKeys };

export type TableName = keyof typeof tableKeys;

export const tableNames = [
  "transcripts",
  "turns",
  "persons",
  "topics",
  "transcript_topics",
  "transcript_persons",
] as const satisfies readonly TableName[];

const integers = new Set(["words", "turns", "turn", "part"]);

/** `datapackage.json`, after Data Package 2.0 (https://datapackage.org): what the tables hold and how they hang together. */
export function dataPackage(
  archive: { readonly id: string; readonly name: string },
  exported: Date,
  tables: { readonly [T in TableName]: ClosedTable },
): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `lectern-${archive.id}`,
    title: archive.name,
    created: exported.toISOString(),
    resources: tableNames.map((name) => resource(name, tableKeys[name], tables[name])),
  };
}

function resource(name: string, { key, refers }: TableKeys, { columns, bytes, sha256 }: ClosedTable): object {
  const references = Object.entries(refers).map(([column, other]) => ({
    fields: [column],
    reference: { resource: other, fields: ["id"] },
  }));
  return {
    name: name.replace("_", "-"),
    type: "table",
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: columns.map((column) => ({
        name: column,
        type: typeOf(column),
        ...(key.includes(column) ? { constraints: { required: true } } : {}),
      })),
      primaryKey: key,
      ...(references.length === 0 ? {} : { foreignKeys: references }),
    },
  };
}

/** Dates are EDTF, which no type of the standard knows. */
function typeOf(column: string): string {
  return integers.has(column) ? "integer" : "string";
}
