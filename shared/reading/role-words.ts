import type { Text } from "../language/say.ts";
import type { LineRole } from "./role.ts";

/** What a line of the page is, in a word. */
export const roleWords = {
  furniture: "furniture",
  title: "title",
  summary: "summary",
  date: "date",
  time: "time",
  place: "place",
  geography: "geography",
  residue: "residue",
  caption: "caption",
  narration: "narration",
  break: "break",
  label: "label",
  speech: "speech",
  continuation: "continuation",
  omission: "omission",
  topic: "topic",
  person: "person",
  publication: "publication",
  related: "related",
  note: "note",
  blank: "blank",
} as const satisfies Readonly<Record<LineRole, Text>>;
