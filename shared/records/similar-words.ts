import { quoted } from "../language/quoted.ts";
import { say, type Text } from "../language/say.ts";
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
  const person = (name: string) => isolate(name.includes(",") ? quoted(name) : name);
  const said = [
    listed("{count, plural, one {topic} other {topics}} {names}", topics.map(isolate)),
    listed("{count, plural, one {person} other {persons}} {names}", persons.map(person)),
    listed(
      "{count, plural, one {word} other {words}} {names}",
      words.map((word) => quoted(isolate(word))),
    ),
  ];
  return said.filter((part) => part !== "").join("; ");
}

function listed(text: Text, names: readonly string[]): string {
  return names.length === 0 ? "" : say(text, { count: names.length, names: names.slice(0, mostSaid).join(", ") });
}
