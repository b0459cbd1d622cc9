import { isolate } from "./isolate.ts";

type Shared = {
  readonly topics: readonly string[];
  readonly persons: readonly string[];
  readonly words: readonly string[];
};

/** Reasons of each kind that are said; the rest is more of the same. */
const mostSaid = 4;

/** Why two transcripts are alike: `topics Lighthouses; words “keeper”, “lamp”`. */
export function similarWords({ topics, persons, words }: Shared): string {
  const said = [
    say("topic", topics.map(isolate)),
    say(
      "person",
      persons.map((name) => isolate(name.includes(",") ? `“${name}”` : name)),
    ),
    say(
      "word",
      words.map((word) => `“${isolate(word)}”`),
    ),
  ];
  return said.filter((part) => part !== "").join("; ");
}

function say(what: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  return `${what}${names.length === 1 ? "" : "s"} ${names.slice(0, mostSaid).join(", ")}`;
}
