import type { Text } from "../../shared/language/say.ts";
import type { TagFields } from "./change.ts";

export type TagFieldName = keyof TagFields;

/** Fields of a transcript, as people say them. */
export const fieldNames: { readonly [F in TagFieldName]-?: Text } = {
  title: "Title",
  summary: "Summary",
  date: "Date",
  time: "Time",
  zone: "Time zone",
  place: "Place",
  language: "Language",
  eventType: "Kind of event",
  reference: "Reference code",
  series: "Series",
  provenance: "Provenance",
  rights: "Rights",
  access: "Access",
  notes: "Notes",
  status: "Status",
  embargo: "Embargo",
  publicationDate: "Publication date",
};

export const isFieldName = (name: string): name is TagFieldName => Object.hasOwn(fieldNames, name);
