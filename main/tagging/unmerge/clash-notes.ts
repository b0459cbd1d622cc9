import { say } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { JsonValue } from "../../archive/changes/json-value.ts";
import { nameKey } from "../name-key.ts";
import { knownTerms, type TermKind } from "../term-record.ts";

/** The term that was merged into, as it will be: its label, and the variants that it loses. */
type KeptTerm = { readonly id: string; readonly keptLabel: string; readonly lost: readonly JsonValue[] };

/** Terms that are known by the label with which a term comes back: two of one label are hard to tell apart. */
export function clashNotes(tables: Tables, kind: TermKind, label: string, kept: KeptTerm): readonly string[] {
  const key = nameKey(label);
  const gone = new Set(kept.lost.map((form) => nameKey(String(form))));
  const others = knownTerms(tables, kind).flatMap((term) => {
    if (!term.keys.includes(key)) return [];
    if (term.id !== kept.id) return [term];
    const isKnown = nameKey(kept.keptLabel) === key || (!gone.has(key) && nameKey(term.label) !== key);
    return isKnown ? [{ ...term, label: kept.keptLabel }] : [];
  });
  return others.slice(0, 5).map((other) => {
    return other.label === label
      ? say(
          "There is another {kind, select, topics {topic} other {person}} called “{label}” (“{other}”): rename one of the two.",
          { kind, label, other: other.label },
        )
      : say(
          "There is another {kind, select, topics {topic} other {person}} known as “{label}” (“{other}”): rename one of the two.",
          { kind, label, other: other.label },
        );
  });
}
