import type { Request, Response } from "../../shared/contract/contract.ts";
import type { PersonRole } from "../../shared/records/person.ts";

/** A term that is there (`id`), or one to be made from its label. */
export type Term = { readonly id?: string | undefined; readonly label: string };

export type TagFields = NonNullable<Request<"tags", "apply">["set"]>;

/** One thing that a user did to the tags of the selected transcripts. */
export type Change =
  | { readonly kind: "topics" | "sections"; readonly do: "add" | "remove"; readonly terms: readonly Term[] }
  | {
      readonly kind: "persons";
      readonly do: "add" | "remove";
      readonly term: Term;
      readonly roles: readonly PersonRole[];
    }
  | { readonly kind: "set"; readonly fields: TagFields };

export type EditSelection = Request<"tags", "apply">["selection"];

/** What the selected transcripts carry, with how many of them carry it. */
export type Tallies = Response<"tags", "summary">;

const toReference = ({ id, label }: Term) => (id === undefined ? { label } : { id });

/** A change as the service takes it. */
export function toRequest(selection: EditSelection, change: Change): Request<"tags", "apply"> {
  if (change.kind === "set") return { selection, set: change.fields };
  if (change.kind === "persons") {
    const person = toReference(change.term);
    return { selection, [change.do]: { persons: change.roles.map((role) => ({ person, role })) } };
  }
  return { selection, [change.do]: { [change.kind]: change.terms.map(toReference) } };
}
