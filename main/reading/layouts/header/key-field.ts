import { endsSentence } from "../../speakers/speaking-roles.ts";
import { areOfSentence } from "../../speakers/words.ts";
import type { HeaderKey, KeyLine } from "./keys.ts";
import { personIn } from "./person-in.ts";

/** Characters that a field of a head has at most: what is longer is said, not stated. */
const longest: Readonly<Record<HeaderKey, number>> = {
  title: 300,
  date: 120,
  time: 120,
  place: 300,
  persons: 1_000,
  summary: 2_000,
  topics: 1_000,
  url: 2_000,
  note: 600,
};

/** Nobody speaks under these, however long the list behind them is. */
const lists = new Set(["present", "attendees", "in attendance", "attending", "members present"]);

/** Keys of notes that are somebody's label on other pages. */
const alsoLabels = new Set(["secretary", "clerk", "transcriber"]);

/**
 * May the line state a field of the page? `Chair: Anna Berg` does, `Chair: Good morning to all of you.` is spoken by the chair. A field of a
 * person is a name, or too short to be anything else; where the key begins other lines of the page too, only a name in full. Of any other key
 * that does so a sentence is no field.
 */
export function isFieldLine({ key, word, value }: KeyLine, again: () => boolean): boolean {
  if (value.length > longest[key]) return false;
  if (value === "" || lists.has(word)) return true;
  if (key !== "persons" && !alsoLabels.has(word)) return !(endsSentence(value) && again());
  return isNames(value) || (!endsSentence(value) && (beginsWithName(value) || (isBrief(value) && !again())));
}

function isNames(value: string): boolean {
  return value.split(/[,;]\s*|\sand\s/).every((piece) => personIn(piece) !== undefined);
}

/** `Ole Dahl, harbour master`; not `Ole Dahl, who are you to say that`. */
function beginsWithName(value: string): boolean {
  const [first = "", ...rest] = value.split(/[,;(]\s*|\sand\s/);
  return personIn(first) !== undefined && !areOfSentence(rest.join(" ").split(" "));
}

const longestBrief = 80;

/** `Anna` · `24 members of the Board` */
function isBrief(value: string): boolean {
  return value.length <= longestBrief && !/[.!?…]\s/.test(value) && !areOfSentence(value.split(/[\s,;]+/));
}
