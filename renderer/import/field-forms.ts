import type { Text } from "../../shared/language/say.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import { nameLanguage, readLanguage } from "./language-name.ts";
import { readDate } from "./read-date.ts";
import type { TextField } from "./record-fields.ts";

/** How a field is shown and typed. */
export type FieldForm = {
  readonly label: Text;
  /** As read on the screen while nobody types. */
  readonly show: (value: string) => string;
  /** From what was typed to what is kept. */
  readonly take: (typed: string) => string;
  /** Shown while it is being typed. */
  readonly hint?: Text;
  /** Long texts may take several lines. */
  readonly isLong?: boolean;
};

const asIs = { show: (value: string) => value, take: (typed: string) => typed.trim() };

export const fieldForms: Readonly<Record<TextField, FieldForm>> = {
  title: { ...asIs, label: "Title", isLong: true },
  summary: { ...asIs, label: "Summary", isLong: true },
  date: {
    label: "Date",
    show: showDate,
    take: readDate,
    hint: "Such as 2021-03-03, 2021-03, 2021, 196X or 3 March 2021",
  },
  time: { ...asIs, label: "Time", hint: "Such as 14:15" },
  place: { ...asIs, label: "Place" },
  language: { label: "Language", show: nameLanguage, take: readLanguage, hint: "Such as English, en or pt-BR" },
  publicationDate: {
    label: "Published on",
    show: showDate,
    take: readDate,
    hint: "Such as 2021-03-03 or 2021-03-03T14:15",
  },
};

/** In words where the words can be taken back, else as it is kept: an edit must start from something that can be read. */
function showDate(edtf: string): string {
  const words = formatDate(edtf);
  return readDate(words) === edtf ? words : edtf;
}
