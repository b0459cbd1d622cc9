import type { PersonName } from "./person.ts";

/**
 * As in an index: `Okafor, Daniel`; the name as it is said where its parts are not known or the family name leads
 * anyway (`Nguyen Van An`).
 */
export function indexName(name: PersonName): string {
  if (name.family === undefined || name.given === undefined) return name.full;
  return name.order === "family-first" ? name.full : `${name.family}, ${name.given}`;
}

/** `Okafor`: beside a title there is little room. */
export function shortName(name: PersonName): string {
  return name.family ?? name.full;
}
