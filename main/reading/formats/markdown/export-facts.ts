import { type Document, parseDocument, visit } from "yaml";
import { isRecord } from "../../../../shared/contract/is-record.ts";
import type { StatedField } from "../../page/stated.ts";

const rule = "lectern-front-matter";

const scalars = [
  ["title", "title"],
  ["summary", "summary"],
  ["date", "date"],
  ["time", "time"],
  ["place", "place"],
  ["language", "language"],
  ["source_url", "url"],
  ["status", "status"],
  ["publication_date", "publication-date"],
] as const satisfies readonly (readonly [string, StatedField["name"]])[];

const lists = [
  ["geography", "geography"],
  ["topics", "topic"],
  ["sections", "section"],
] as const satisfies readonly (readonly [string, StatedField["name"]])[];

/** What Lectern’s own front matter says. Who speaks is said by the turns. */
export function readExportFacts(yaml: string): StatedField[] {
  const parsed = parseDocument(yaml, { schema: "failsafe", logLevel: "silent" });
  // An export has no aliases, and theirs is the only way in which what parsed cannot be had as values.
  const values: unknown = parsed.errors.length > 0 || hasAlias(parsed) ? undefined : parsed.toJS();
  if (!isRecord(values)) return [];
  const persons = listIn(values.persons).filter((person) => isRecord(person) && person.role !== "speaker");
  return [
    ...scalars.flatMap(([key, name]) => fieldOf(name, values[key])),
    ...lists.flatMap(([key, name]) => listIn(values[key]).flatMap((value) => fieldOf(name, value))),
    ...persons.flatMap((person) => fieldOf("person", isRecord(person) ? person.name : undefined)),
  ];
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldOf(name: StatedField["name"], value: unknown): StatedField[] {
  return typeof value === "string" && value !== "" ? [{ name, value, rule }] : [];
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
