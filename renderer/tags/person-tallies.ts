import { say } from "../../shared/language/say.ts";
import type { PersonRole } from "../../shared/records/person.ts";
import { personRoles } from "../../shared/records/person-roles.ts";
import type { Tallies } from "./change.ts";
import { tallyWords } from "./tally-words.ts";

/** One person with all that they are in the selected transcripts. */
export type PersonTally = {
  readonly id: string;
  readonly label: string;
  /** Roles that at least one transcript gives, in the order of `personRoles`. */
  readonly roles: readonly { readonly role: PersonRole; readonly count: number }[];
};

export function groupPersons(persons: Tallies["persons"]): readonly PersonTally[] {
  const ids = [...new Set(persons.map((one) => one.id))];
  return ids.map((id) => {
    const mine = persons.filter((one) => one.id === id);
    const roles = personRoles.flatMap((role) => {
      const found = mine.find((one) => one.role === role);
      return found === undefined ? [] : [{ role, count: found.count }];
    });
    return { id, label: mine[0]?.label ?? "", roles };
  });
}

/** `speaker, addressed`; with `3 of 5` where only some have it so. */
export function roleWords({ roles }: PersonTally, total: number): string {
  const [first] = roles;
  const some = first === undefined ? undefined : tallyWords(first.count, total);
  if (some !== undefined && roles.every(({ count }) => count === first?.count)) {
    return `${roles.map(({ role }) => say(role)).join(", ")} ${some}`;
  }
  const words = roles.map(({ role, count }) => [say(role), tallyWords(count, total)].filter(Boolean).join(" "));
  return words.join(", ");
}
