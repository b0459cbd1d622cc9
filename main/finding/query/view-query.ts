import { isDeepStrictEqual } from "node:util";
import type { View } from "../../../shared/contract/finding.ts";
import { wholeWords } from "../../../shared/contract/whole-words.ts";
import { indexName } from "../../../shared/records/person-label.ts";
import { plainName } from "../../../shared/records/plain-name.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { wordsOf } from "../words/word-scanner.ts";
import { all, any, not } from "./make-query.ts";
import { parseQuery } from "./parse-query.ts";
import { printQuery } from "./print-query.ts";
import type { FieldName, Query } from "./query.ts";

/** What a view shows as a line of the query language: its words as typed, each whole, and what it is narrowed by as fields. */
export function queryOfView(view: View, tables: Tables): string {
  const narrowed = narrowingsOf(view, tables);
  if (narrowed.length === 0) return view.query.trim();
  const { query } = parseQuery(wholeWords(view.query));
  const whole = all([...(query ? [query] : []), ...narrowed]);
  return whole ? printQuery(whole) : "";
}

/** A line as it was answered: the star says that its last word, which was still being typed, counted as a beginning too. */
export function answeredLine(query: string): string {
  const typed = query.trim();
  if (isDeepStrictEqual(parseQuery(query).query, parseQuery(wholeWords(query)).query)) return typed;
  // A phrase that is being typed has no end yet.
  const isOpen = typed.split('"').length % 2 === 0;
  return isOpen ? `${typed}"*` : `${typed}*`;
}

function narrowingsOf(view: View, tables: Tables): readonly Query[] {
  const topic = (id: string) => tables.topics.get(id)?.label;
  const section = (id: string) => tables.sections.get(id)?.label;
  const person = (id: string) => {
    const record = tables.persons.get(id);
    return record && indexName(record.name);
  };
  const asked = [
    any(view.statuses.map((value): Query => ({ kind: "field", field: "status", value, prefix: false }))),
    fields("topic", view.topics.map(topic)),
    fields(view.role === "speaker" ? "speaker" : "person", view.persons.map(person)),
    fields("section", view.sections.map(section)),
    fields("place", view.places),
    fields("language", view.languages),
    datesOf(view),
    view.embargoed ? ({ kind: "flag", flag: "is:embargoed" } as const) : undefined,
    view.trash ? ({ kind: "flag", flag: "is:trashed" } as const) : undefined,
  ];
  return asked.filter((part) => part !== undefined);
}

/** Any of these; what holds no word cannot be asked for, and a record that is gone is carried by nothing. */
function fields(field: FieldName, values: readonly (string | undefined)[]): Query | undefined {
  return any(
    values.flatMap((label): readonly Query[] => {
      const value = plainName(label ?? "");
      return wordsOf(value).length > 0 ? [{ kind: "field", field, value, prefix: false }] : [];
    }),
  );
}

function datesOf({ years, between }: View): Query | undefined {
  const undated = not({ kind: "flag", flag: "has:date" });
  const dated = years.map(
    (year): Query => (year === "undated" ? undated : { kind: "date", field: "date", range: year }),
  );
  const range = between && (between.from === between.to ? between.from : `${between.from}/${between.to}`);
  return any([...dated, ...(range === undefined ? [] : [{ kind: "date", field: "date", range } as const])]);
}
