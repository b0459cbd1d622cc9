import { say } from "../../shared/language/say.ts";
import { statusWords } from "../design/status-words.ts";
import { formatQuantity } from "../format/number.ts";
import type { Change, TagFields } from "./change.ts";
import { fieldNames, isFieldName } from "./field-names.ts";

const nouns = { topics: "Topic", sections: "Section" } as const;

/** What was done, as the message that offers to undo it says: `Topic “Pilotage” added to 3 transcripts.` */
export function describeChange(change: Change, count: number): string {
  const many = formatQuantity(count, "transcript", "transcripts");
  if (change.kind === "set") return describeFields(change.fields, count, many);
  const way = change.do === "add" ? `added to ${many}` : `removed from ${many}`;
  if (change.kind === "persons") return `“${change.term.label}” ${way} as ${change.roles.join(", ")}.`;
  const labels = change.terms.map((term) => `“${term.label}”`).join(", ");
  return `${nouns[change.kind]}${change.terms.length === 1 ? "" : "s"} ${labels} ${way}.`;
}

function describeFields(fields: TagFields, count: number, many: string): string {
  const { status } = fields;
  if (status !== undefined)
    return count === 1
      ? `Now ${say(statusWords[status]).toLowerCase()}.`
      : `${many} now ${say(statusWords[status]).toLowerCase()}.`;
  const names = Object.keys(fields).filter(isFieldName);
  const [name] = names;
  if (name === undefined) return "Nothing changed.";
  const done = fields[name] === null ? "taken away" : "changed";
  return count === 1 ? `${fieldNames[name]} ${done}.` : `${fieldNames[name]} ${done} in ${many}.`;
}
