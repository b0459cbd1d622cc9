import type { Person } from "../../../shared/records/person.ts";

/** `Valdez, Irena`: a list of persons is read by family name. */
export function listedName({ name }: Person): string {
  return name.family && name.given ? `${name.family}, ${name.given}` : name.full;
}

/** `Valdez`: beside a title there is little room. */
export function shortName({ name }: Person): string {
  return name.family ?? name.full;
}
