import { say, type Text } from "../language/say.ts";
import type { NameRelation } from "./persons.ts";

const words: Readonly<Record<NameRelation, Text>> = {
  twin: "more than one person has this name",
  same: "the same name",
  initials: "same family name and initials",
  longer: "one of the names is longer",
  translated: "the same given name in another language",
  sounded: "sounds the same, written with other signs",
  misprint: "the same but for one letter",
  family: "same family name",
};

/** Why a person is proposed for a printed name. */
export function relationWords(relation: NameRelation): string {
  return say(words[relation]);
}
