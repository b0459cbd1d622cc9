import type { Calls } from "../../shared/contract/contract.ts";
import { TagList } from "../design/tag-list.tsx";
import type { Term } from "../tags/change.ts";
import { TermField } from "../tags/term-field.tsx";
import { keyOf, withTerm } from "./passage-draft.ts";

type PassageTermsProps = {
  readonly title: string;
  readonly noun: string;
  readonly suggest: Calls["topics"]["suggest"];
  readonly terms: readonly Term[];
  readonly onChange: (change: (terms: readonly Term[]) => readonly Term[]) => void;
};

/** The terms of a passage that is being described, and the field that adds to them. */
export function PassageTerms({ title, noun, suggest, terms, onChange }: PassageTermsProps) {
  return (
    <div className="passage-terms">
      <span className="field-label">{title}</span>
      <TagList
        label={`${title} of the passage`}
        items={terms.map((term) => ({ id: keyOf(term), label: term.label }))}
        onRemove={(key) => onChange((now) => now.filter((term) => keyOf(term) !== key))}
      />
      <TermField
        label={`Add a ${noun} to the passage`}
        placeholder={`Add a ${noun}…`}
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
