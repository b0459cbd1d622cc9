import type { Calls } from "../../shared/contract/contract.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { TagList } from "../design/tag-list.tsx";
import type { Term } from "../tags/change.ts";
import { TermField } from "../tags/term-field.tsx";
import { keyOf, withTerm } from "./passage-draft.ts";

const words = {
  topic: { title: "Topics", all: "Topics of the passage", add: "Add a topic to the passage", hint: "Add a topic…" },
  person: {
    title: "Persons",
    all: "Persons of the passage",
    add: "Add a person to the passage",
    hint: "Add a person…",
  },
} as const satisfies Record<string, Readonly<Record<string, Text>>>;

type PassageTermsProps = {
  readonly noun: keyof typeof words;
  readonly suggest: Calls["topics"]["suggest"];
  readonly terms: readonly Term[];
  readonly onChange: (change: (terms: readonly Term[]) => readonly Term[]) => void;
};

/** The terms of a passage that is being described, and the field that adds to them. */
export function PassageTerms({ noun, suggest, terms, onChange }: PassageTermsProps) {
  const { title, all, add, hint } = words[noun];
  return (
    <div className="passage-terms">
      <span className="field-label">{say(title)}</span>
      <TagList
        label={say(all)}
        items={terms.map((term) => ({ id: keyOf(term), label: term.label }))}
        onRemove={(key) => onChange((now) => now.filter((term) => keyOf(term) !== key))}
      />
      <TermField
        label={say(add)}
        placeholder={say(hint)}
        noun={noun}
        suggest={suggest}
        addsWhenLeft
        onAdd={async (term) => {
          const { id, label } = term;
          onChange((now) => withTerm(now, id === undefined ? { label } : { id, label }));
          return true;
        }}
      />
    </div>
  );
}
