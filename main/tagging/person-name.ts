import type { Person, PersonName } from "../../shared/records/person.ts";
import { nameKey } from "./name-key.ts";
import { isHonorific } from "./persons/name-words.ts";

/** A name as one says it, taken apart: the last word is the family name, or the first where the language says so. */
export function parseName(full: string, order: PersonName["order"] = "given-first"): PersonName {
  const words = full.trim().split(/\s+/);
  const [first = full, ...others] = words;
  const last = others.at(-1);
  if (last === undefined) return { full: full.trim(), order };
  return order === "given-first"
    ? partedName(words.join(" "), last, words.slice(0, -1), order)
    : partedName(words.join(" "), first, others, order);
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
  return partedName(turned, family, given, "given-first");
}

/** What follows a name behind a comma without being a given name. */
const suffix = /^(?:jr|sr|[ivx]+|esq|m\.?p|ph\.?d|m\.?d)\.?$/iu;

/** A name as somebody types it: as one says it, or as an index has it and every list here shows it (`Okafor, Daniel`). */
export function parseTypedName(typed: string, order?: PersonName["order"]): PersonName {
  const [family = "", given = "", ...more] = typed.split(",").map((part) => part.trim().replace(/\s+/g, " "));
  if (family === "" || given === "" || more.length > 0 || suffix.test(given)) return parseName(typed, order);
  const full = order === "family-first" ? `${family} ${given}` : `${given} ${family}`;
  return partedName(full, family, given.split(" "), order ?? "given-first");
}

/** What one is addressed by is no given name: of `Mr. Connor` none is known. */
function partedName(full: string, family: string, given: readonly string[], order: PersonName["order"]): PersonName {
  const start = given.findIndex((word) => !isHonorific(word));
  return start < 0 ? { full, family, order } : { full, family, given: given.slice(start).join(" "), order };
}

/** Every key under which a person is found: the name as said, inverted, and each variant. */
export function personKeys(person: Pick<Person, "name" | "variants">): readonly string[] {
  const { full, family, given } = person.name;
  const inverted = family !== undefined && given !== undefined ? [`${family} ${given}`, `${given} ${family}`] : [];
  return [...new Set([full, ...inverted, ...person.variants].map(nameKey))].filter((key) => key !== "");
}
