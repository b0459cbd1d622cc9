import type { ProfileField, ToldRole } from "../../../shared/reading/profile.ts";
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

/** The field that a line of a role holds, where a person may say so. */
export const fieldOfRole: Readonly<Partial<Record<ToldRole, ProfileField>>> = {
  title: "title",
  summary: "summary",
  date: "date",
  time: "time",
  place: "place",
  geography: "geography",
  topic: "topics",
  person: "persons",
};
