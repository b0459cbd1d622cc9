import type { Correction, ImportPage } from "../../shared/contract/imports.ts";
import { inCatalogue } from "../../shared/language/language.ts";
import { say, type Text } from "../../shared/language/say.ts";
import type { Evidence } from "../../shared/reading/reading.ts";
import type { PublicationStatus } from "../../shared/records/publication.ts";

const listFields = ["topics", "persons", "sections"] as const;

export type TextField = "title" | "summary" | "date" | "time" | "place" | "language" | "publicationDate";
export type ListField = (typeof listFields)[number];
export type FieldName = TextField | ListField | "status";

/** Where a value stands on the page and why to doubt it; a corrected value is nobody's doubt. */
type Ground = {
  readonly lines: readonly number[];
  readonly doubt: string | undefined;
  readonly corrected: boolean;
};

/** One value of the record as it would be imported. `read` is what the reader found, if anything. */
export type TextReading = Ground & { readonly value: string; readonly read: string | undefined };
export type StatusReading = Ground & {
  readonly value: PublicationStatus;
  readonly read: PublicationStatus | undefined;
};
export type ListReading = Ground & { readonly values: readonly string[]; readonly read: readonly string[] };

export function readText(page: ImportPage, field: TextField): TextReading {
  const found = page.fields[field];
  const corrected = page.correction[field];
  const isCorrected = corrected !== undefined && (corrected ?? "") !== (found?.value ?? "");
  const value = corrected === undefined ? (found?.value ?? "") : (corrected ?? "");
  const ground = groundOf(found ? [found] : [], isCorrected);
  const isMissing = field === "title" && value === "" && page.item.verdict.kind === "new";
  return { value, read: found?.value, ...ground, ...(isMissing ? { doubt: say(noTitle) } : {}) };
}

const noTitle: Text = "no line of the page was taken for its title";

/** A transcript whose page says nothing about its publication starts as a draft. */
export function readStatus(page: ImportPage): StatusReading {
  const found = page.fields.status;
  const value = page.correction.status ?? found?.value ?? "draft";
  return { value, read: found?.value, ...groundOf(found ? [found] : [], value !== (found?.value ?? "draft")) };
}

export function readList(page: ImportPage, field: ListField): ListReading {
  const found = page.fields[field];
  const read = found.map(({ value }) => value);
  const values = page.correction[field] ?? read;
  return { values, read, ...groundOf(found, !isSameList(values, read)) };
}

/** The correction to send for what was typed: this field alone, because the service keeps those of the others. */
export function correctText(page: ImportPage, field: TextField, text: string): Correction | undefined {
  const value = text.trim();
  if (value === readText(page, field).value) return undefined;
  if (value === "") return field === "title" ? undefined : { [field]: null };
  return { [field]: value };
}

/** Back to what the reader found. */
export function takeBack(page: ImportPage, field: FieldName): Correction {
  if (field === "status") return { status: page.fields.status?.value ?? "draft" };
  if (isListField(field)) return { [field]: [...readList(page, field).read] };
  return { [field]: page.fields[field]?.value ?? null };
}

function isListField(field: FieldName): field is ListField {
  return listFields.some((name) => name === field);
}

/** What the reader doubts is kept in English, as its text. */
function groundOf(found: readonly Evidence<unknown>[], corrected: boolean): Ground {
  const doubts = found.flatMap(({ doubt }) => (doubt === undefined ? [] : [doubt]));
  return {
    lines: [...new Set(found.flatMap(({ lines }) => lines))],
    doubt: corrected || doubts.length === 0 ? undefined : [...new Set(doubts)].map(inCatalogue).join("; "),
    corrected,
  };
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
