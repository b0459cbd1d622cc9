import { quoted } from "../../shared/language/quoted.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { statusWords } from "../design/status-words.ts";
import type { Change, TagFields, Term } from "./change.ts";
import { fieldNames, isFieldName } from "./field-names.ts";

/** What was done, as the message that offers to undo it says: `Topic “Pilotage” added to 3 transcripts.` */
export function describeChange(change: Change, count: number): string {
  if (change.kind === "set") return describeFields(change.fields, count);
  if (change.kind !== "persons") {
    return say(termWords[change.kind][change.do], {
      terms: change.terms.length,
      labels: quotedTerms(change.terms),
      count,
    });
  }
  const name = quoted(change.term.label);
  const roles = change.roles.map((role) => say(role)).join(", ");
  return change.do === "add"
    ? say("{name} added to {count, plural, one {# transcript} other {# transcripts}} as {roles}.", {
        name,
        count,
        roles,
      })
    : say("{name} removed from {count, plural, one {# transcript} other {# transcripts}} as {roles}.", {
        name,
        count,
        roles,
      });
}

/** What a change is about: `“Pilotage”`. */
export function subjectOf(change: Change): string {
  if (change.kind !== "set") return quotedTerms(change.kind === "persons" ? [change.term] : change.terms);
  return Object.keys(change.fields)
    .filter(isFieldName)
    .map((name) => say(fieldNames[name]))
    .join(", ");
}

const quotedTerms = (terms: readonly Term[]): string => terms.map(({ label }) => quoted(label)).join(", ");

const termWords: Readonly<Record<"topics" | "sections", Readonly<Record<"add" | "remove", Text>>>> = {
  topics: {
    add: "{terms, plural, one {Topic} other {Topics}} {labels} added to {count, plural, one {# transcript} other {# transcripts}}.",
    remove:
      "{terms, plural, one {Topic} other {Topics}} {labels} removed from {count, plural, one {# transcript} other {# transcripts}}.",
  },
  sections: {
    add: "{terms, plural, one {Section} other {Sections}} {labels} added to {count, plural, one {# transcript} other {# transcripts}}.",
    remove:
      "{terms, plural, one {Section} other {Sections}} {labels} removed from {count, plural, one {# transcript} other {# transcripts}}.",
  },
};

function describeFields(fields: TagFields, count: number): string {
  if (fields.status !== undefined) {
    const status = say(statusWords[fields.status]).toLowerCase();
    return count === 1
      ? say("Now {status}.", { status })
      : say("{count, plural, one {# transcript} other {# transcripts}} now {status}.", { count, status });
  }
  const name = Object.keys(fields).find(isFieldName);
  if (name === undefined) return say("Nothing changed.");
  const field = say(fieldNames[name]);
  const isGone = fields[name] === null;
  if (count === 1) return isGone ? say("{field} taken away.", { field }) : say("{field} changed.", { field });
  return isGone
    ? say("{field} taken away in {count, plural, one {# transcript} other {# transcripts}}.", { field, count })
    : say("{field} changed in {count, plural, one {# transcript} other {# transcripts}}.", { field, count });
}
