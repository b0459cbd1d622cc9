import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { TextQuery } from "../../query/query.ts";
import { isMatch, toMatch } from "../../query/to-match.ts";
import { Forms } from "../vocabulary/forms.ts";
import { PageSource } from "./page-source.ts";
import { turnsWhereHolds } from "./said-in-page.ts";
import { labelsByRow, type Spoken } from "./spoken.ts";

/** The rows in which the query holds within one turn of these labels. */
export function findSaid(database: DatabaseSyncInstance, query: TextQuery, spoken: Spoken) {
  const source = new PageSource(database);
  const may = isMatch(query) ? rowsThatMatch(database, query) : undefined;
  const found: number[] = [];
  for (const [row, labels] of labelsByRow(database, spoken)) {
    if (may && !may.has(row)) continue;
    if (source.read(row) && turnsWhereHolds(source.page, source.planOf(query), labels).length > 0) found.push(row);
  }
  return Int32Array.from(found);
}

/** A turn holds it only where the transcript does. What must not hold may stand elsewhere: it is not asked for. */
function rowsThatMatch(database: DatabaseSyncInstance, query: TextQuery): ReadonlySet<number> | undefined {
  const wanted = withoutContraries(query);
  if (!wanted) return undefined;
  const find = database.prepare("SELECT rowid FROM words WHERE words MATCH ?");
  find.setReturnArrays(true);
  return new Set(
    find.all(toMatch(wanted, new Forms(database))).map((columns: readonly unknown[]) => Number(columns[0])),
  );
}

/** A query that holds wherever this one does; undefined for: anywhere. */
function withoutContraries(query: TextQuery): TextQuery | undefined {
  if (query.kind === "not") return undefined;
  if (query.kind !== "all" && query.kind !== "any") return query;
  const parts = query.of.map(withoutContraries);
  const kept = parts.filter((part) => part !== undefined);
  if (kept.length === 0 || (query.kind === "any" && kept.length < parts.length)) return undefined;
  const [only] = kept;
  return kept.length === 1 ? only : { kind: query.kind, of: kept };
}
