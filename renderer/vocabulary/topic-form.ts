import type { Request } from "../../shared/contract/contract.ts";
import type { NamedTerm, TopicDetails } from "../../shared/contract/vocabulary.ts";
import { changedOf, linesOf } from "./term-lines.ts";

/** A topic as it is being described. */
export type TopicForm = {
  readonly label: string;
  /** One a line. */
  readonly variants: string;
  readonly broader: NamedTerm | undefined;
  readonly related: readonly NamedTerm[];
  readonly scopeNote: string;
};

type TopicSet = Request<"topics", "edit">["set"];

export function topicForm({ label, variants, path, related, scopeNote = "" }: TopicDetails): TopicForm {
  return { label, variants: variants.join("\n"), broader: path.at(-1), related, scopeNote };
}

/** The fields in which the topic is to be another one. */
export function topicSet(before: TopicForm, form: TopicForm): TopicSet {
  return changedOf(fieldsOf(before), fieldsOf(form));
}

function fieldsOf({ label, variants, broader, related, scopeNote }: TopicForm) {
  return {
    label: label.trim(),
    variants: linesOf(variants),
    broader: broader?.id ?? null,
    related: related.map(({ id }) => id),
    scopeNote: scopeNote.trim() === "" ? null : scopeNote.trim(),
  };
}
