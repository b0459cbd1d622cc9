import { fitsInitials } from "../persons/compare-names.ts";
import type { TokenRun } from "../persons/find-mentions.ts";
import type { NameToken } from "../persons/name-tokens.ts";
import { isHonorific, isOffice } from "../persons/name-words.ts";
import type { PersonLookup } from "../persons/person-index.ts";

/**
 * Persons of whom only the family name is printed, with an honorific, an office or initials before it, where nobody else
 * in the archive has that name: `Mr Kolm`, `Minister Kolm`, `I. Kolm`.
 */
export function personsByFamily(runs: readonly TokenRun[], index: PersonLookup): readonly string[] {
  const found = new Set<string>();
  for (const { tokens } of runs) {
    for (const [i, token] of tokens.entries()) {
      const person = personOf(token, tokens[i - 1], tokens[i + 1], index);
      if (person !== undefined) found.add(person);
    }
  }
  return [...found];
}

function personOf(
  token: NameToken,
  before: NameToken | undefined,
  after: NameToken | undefined,
  index: PersonLookup,
): string | undefined {
  // Another word of the name behind it: it is the given name.
  if (token.kind !== "word" || !token.follows || !before || (after?.follows === true && after.kind !== "particle"))
    return undefined;
  const persons = [...new Set(token.keys.flatMap((key) => index.families(key)))];
  const isInitials = before.kind === "skipped" && before.text.length <= 2;
  if (isInitials) return only(persons.filter((id) => fitsInitials(before.text, index.get(id))));
  return isHonorific(before.text) || isOffice(before.text) ? only(persons) : undefined;
}

function only([one, ...others]: readonly string[]): string | undefined {
  return others.length === 0 ? one : undefined;
}
