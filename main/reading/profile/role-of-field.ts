import type { ProfileField } from "../../../shared/reading/profile.ts";
import type { ToldMark } from "./told.ts";

/** What the line that a field stands on is; none where its words are still part of the text. */
export const roleOfField: Readonly<Record<ProfileField, ToldMark["role"] | undefined>> = {
  title: "title",
  summary: "summary",
  date: "date",
  time: "time",
  place: "place",
  language: undefined,
  geography: "geography",
  topics: "topic",
  persons: "person",
  sections: "publication",
  status: "publication",
  publicationDate: "publication",
};
