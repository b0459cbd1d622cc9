import type { Evidence, Heard } from "../../../shared/reading/reading.ts";
import { type PublicationStatus, publicationStatus } from "../../../shared/records/publication.ts";
import { type PrintedDate, parsePrintedDate } from "../fields/date.ts";
import { cleanLine } from "./clean-line.ts";
import { type Draft, type Fields, mark } from "./draft.ts";
import type { Stated, StatedField } from "./stated.ts";

/** Mark what the format itself says of lines, before any layout looks at them. */
export function markStated(draft: Draft): void {
  for (const [n, { role }] of draft.page.stated.lines) if (role) mark(draft, n - 1, role, "format");
}

const confidence = 0.8;

/** Fields that the format states fill those that the page's own lines left open. */
export function fillStated({ page, fields }: Draft): void {
  const { stated } = page;
  for (const name of ["title", "summary", "time", "place", "url"] as const) fill(fields, name, first(stated, name));
  // A page that prints its day of publication and no other has no other.
  if (!fields.publicationDate) fill(fields, "date", firstDate(stated, "date"));
  fill(fields, "publicationDate", firstDate(stated, "publication-date"));
  fill(fields, "status", statedStatus(stated));
  for (const [name, list] of lists) if (fields[list].length === 0) fields[list].push(...all(stated, name));
}

function fill<K extends keyof Fields>(fields: Fields, name: K, value: Fields[K]): void {
  if (value !== undefined) fields[name] ??= value;
}

const lists = [
  ["topic", "topics"],
  ["person", "persons"],
  ["geography", "geography"],
  ["section", "sections"],
] as const satisfies readonly (readonly [StatedField["name"], keyof Fields])[];

function all({ fields }: Stated, name: StatedField["name"]): Evidence[] {
  const seen = new Set<string>();
  return fields.flatMap((field) => {
    const value = cleanLine(field.value.replace(/\s+/g, " "));
    if (field.name !== name || value === "" || seen.has(value)) return [];
    seen.add(value);
    return [{ value, lines: [], rule: field.rule, confidence, ...(field.doubt ? { doubt: field.doubt } : {}) }];
  });
}

export function first(stated: Stated, name: StatedField["name"]): Evidence | undefined {
  return all(stated, name)[0];
}

/** A clock without a zone is that of the place; any other is not turned into one. */
const localClock = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?$/;

/** The first that is a day; a day with a clock keeps it only where the field may hold one. */
function firstDate(stated: Stated, name: "date" | "publication-date"): Evidence | undefined {
  for (const field of all(stated, name)) {
    const date = parsePrintedDate(field.value) ?? parseYearOrMonth(field.value);
    const clock = name === "publication-date" && localClock.test(field.value) ? date?.time : undefined;
    if (date) return { ...field, value: clock === undefined ? date.edtf : `${date.edtf}T${clock}` };
  }
  return undefined;
}

function parseYearOrMonth(value: string): PrintedDate | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) ? { edtf: value } : undefined;
}

function statedStatus(stated: Stated): Evidence<PublicationStatus> | undefined {
  const found = first(stated, "status");
  const status = publicationStatus.safeParse(found?.value);
  return found && status.success ? { ...found, value: status.data } : undefined;
}

/** From when to when the lines from `from` to `to` (from 1, inclusive) are heard. */
export function heardOver({ lines }: Stated, from: number, to: number): Heard | undefined {
  if (lines.size === 0) return undefined;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let n = from; n <= to; n += 1) {
    const heard = lines.get(n)?.heard;
    if (!heard) continue;
    start = Math.min(start, heard.start);
    end = Math.max(end, heard.end);
  }
  return end >= start ? { start, end } : undefined;
}
