import { personId, topicId } from "../../shared/records/id.ts";
import { UsageError } from "./command.ts";

export type NamedTerm = { readonly kind: "topics" | "persons"; readonly id: string };

/** Which topic or person an argument names; throws `UsageError` when it is the id of neither. */
export function parseTermId(text: string | undefined): NamedTerm {
  if (topicId.safeParse(text).success) return { kind: "topics", id: text ?? "" };
  if (personId.safeParse(text).success) return { kind: "persons", id: text ?? "" };
  throw new UsageError(
    `“${text}” is not the id of a topic or a person. lectern terms --topics (or --persons) shows the ids.`,
  );
}
