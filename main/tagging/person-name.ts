import type { Person, PersonName } from "../../shared/records/person.ts";
import { nameKey } from "./name-key.ts";

/** A name as one says it, taken apart: the last word is the family name, or the first where the language says so. */
export function parseName(full: string, order: PersonName["order"] = "given-first"): PersonName {
  const words = full.trim().split(/\s+/);
  const first = words[0] ?? full;
  const last = words.at(-1) ?? full;
  if (words.length < 2) return { full: full.trim(), order };
  return order === "given-first"
    ? { full: words.join(" "), family: last, given: words.slice(0, -1).join(" "), order }
    : { full: words.join(" "), family: first, given: words.slice(1).join(" "), order };
}

/**
 * A name printed as in an index, family name first (`Okafor Daniel`, `Okafor, Daniel`). How it is said is not on that
 * line: the running text decides, and where it is silent the given name goes first.
 */
export function parseInvertedName(printed: string, runningText: string): PersonName {
  const words = printed.replace(",", " ").trim().split(/\s+/);
  const [family, ...given] = words;
  if (family === undefined || given.length === 0) return { full: printed.trim(), order: "given-first" };
  const asPrinted = words.join(" ");
  const turned = [...given, family].join(" ");
  if (!runningText.includes(turned) && runningText.includes(asPrinted)) return parseName(asPrinted, "family-first");
  return { full: turned, family, given: given.join(" "), order: "given-first" };
}

/** Every key under which a person is found: the name as said, inverted, and each variant. */
export function personKeys(person: Pick<Person, "name" | "variants">): readonly string[] {
  const { full, family, given } = person.name;
  const inverted = family !== undefined && given !== undefined ? [`${family} ${given}`, `${given} ${family}`] : [];
  return [...new Set([full, ...inverted, ...person.variants].map(nameKey))].filter((key) => key !== "");
}
