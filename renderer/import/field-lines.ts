import type { ImportPage } from "../../shared/contract/imports.ts";
import type { LineRole } from "../../shared/reading/role.ts";
import type { PageLine } from "./line-role.ts";

/** What a line is that a field was read from, where two were read from it the first of these. */
const roles = [
  ["title", "title"],
  ["date", "date"],
  ["time", "time"],
  ["place", "place"],
  ["summary", "summary"],
  ["geography", "geography"],
  ["topics", "topic"],
  ["persons", "person"],
  ["status", "publication"],
  ["sections", "publication"],
  ["publicationDate", "publication"],
] as const satisfies readonly (readonly [keyof ImportPage["fields"], LineRole])[];

/**
 * Lines as they are shown: what describes a document at its head (`title: …`) is no part of its text and so furniture to the
 * reader, but a field that was read from it does not look left out.
 */
export function namedByFields({ fields, lines }: Pick<ImportPage, "fields" | "lines">): readonly PageLine[] {
  const named = new Map<number, LineRole>();
  for (const [field, role] of roles) {
    for (const { lines: from } of [fields[field] ?? []].flat()) {
      for (const n of from) if (!named.has(n)) named.set(n, role);
    }
  }
  return lines.map((line) => (line.role === "furniture" ? { ...line, role: named.get(line.n) ?? line.role } : line));
}
