import { formatDate } from "../format/date.ts";
import { nameLanguage, readLanguage } from "./language-name.ts";
import type { TextField } from "./record-fields.ts";

/** How a field is shown and typed. */
export type FieldForm = {
  readonly label: string;
  /** As read on the screen while nobody types. */
  readonly show: (value: string) => string;
  /** From what was typed to what is kept. */
  readonly take: (typed: string) => string;
  /** Shown while it is being typed. */
  readonly hint?: string;
  /** Long texts may take several lines. */
  readonly isLong?: boolean;
};

const asIs = { show: (value: string) => value, take: (typed: string) => typed.trim() };

export const fieldForms: Readonly<Record<TextField, FieldForm>> = {
  title: { ...asIs, label: "Title", isLong: true },
  summary: { ...asIs, label: "Summary", isLong: true },
  date: { ...asIs, label: "Date", show: formatDate, hint: "2021-03-03, 2021-03, 2021 or 196X" },
  time: { ...asIs, label: "Time", hint: "14:15" },
  place: { ...asIs, label: "Place" },
  language: { label: "Language", show: nameLanguage, take: readLanguage, hint: "A name or a tag: English, en, pt-BR" },
  publicationDate: { ...asIs, label: "Published on", show: formatDate, hint: "2021-03-03 or 2021-03-03T14:15" },
};

/** Whether the text shown is not the text kept, so that typing starts from the kept one. */
export function typesAsKept(field: TextField): boolean {
  return field === "date" || field === "publicationDate";
}
