import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { Button } from "../design/button.tsx";
import { Kbd } from "../design/kbd.tsx";
import { formatCount, formatQuantity } from "../format/number.ts";
import { useStore } from "../store/store.ts";
import { InlineField } from "../tags/inline-field.tsx";
import { showTranscriptsOf } from "./open-vocabulary.ts";
import { PersonFacts } from "./person-facts.tsx";
import { renameTerm } from "./rename.ts";
import { TermDialog } from "./term-dialog.tsx";
import { type TermDialogName, termDialog } from "./term-scene.ts";
import { TopicFacts } from "./topic-facts.tsx";
import type { VocabularyKind } from "./use-terms.ts";

type TermPanelProps = {
  readonly kind: VocabularyKind;
  readonly terms: readonly ListedTerm[];
  readonly canChange: boolean;
  /** Terms of the selection are gone. */
  readonly onGone: () => void;
};

const mostNamed = 12;

/** The term that is selected, or what can be done with several. */
export function TermPanel({ kind, terms, canChange, onGone }: TermPanelProps) {
  const [one, ...others] = terms;
  const open = useStore(termDialog);
  const noun = kind === "topics" ? "topic" : "person";
  return (
    <aside className="term-panel" aria-label={`Selected ${kind}`}>
      {one === undefined ? <p>Select a {noun} to see and rename it, or several to merge them.</p> : null}
      {one !== undefined && terms.length === 1 ? <OneTerm kind={kind} term={one} canChange={canChange} /> : null}
      {terms.length > 1 ? (
        <>
          <h2>
            {formatCount(terms.length)} {kind} selected
          </h2>
          <ul>
            {terms.slice(0, mostNamed).map((term) => (
              <li key={term.id}>
                {isolate(term.heading)} · {formatCount(term.uses)}
              </li>
            ))}
          </ul>
          {terms.length > mostNamed ? <p>and {formatCount(terms.length - mostNamed)} more</p> : null}
        </>
      ) : null}
      {one === undefined ? null : (
        <div className="term-panel-acts">
          <ShowTranscripts kind={kind} terms={terms} />
          {canChange ? <Acts kind={kind} count={terms.length} /> : null}
        </div>
      )}
      {open === undefined || one === undefined ? null : (
        <TermDialog
          name={open}
          kind={kind}
          terms={[one, ...others]}
          onClose={() => termDialog.set(undefined)}
          onGone={onGone}
        />
      )}
    </aside>
  );
}

type OneTermProps = { readonly kind: VocabularyKind; readonly term: ListedTerm; readonly canChange: boolean };

function OneTerm({ kind, term, canChange }: OneTermProps) {
  return (
    <>
      <h2>{isolate(term.heading)}</h2>
      <InlineField
        owner={term.id}
        label="Name"
        value={term.label}
        isReadOnly={!canChange}
        maxLength={500}
        point="term-name"
        onKeep={(text) => renameTerm(kind, term, text.replace(/\s+/g, " "))}
      />
      {canChange ? (
        <p>
          Renaming changes it in {formatQuantity(term.uses, "transcript", "transcripts")}; the old name still finds it.
        </p>
      ) : null}
      {kind === "topics" ? <TopicFacts id={term.id} /> : <PersonFacts id={term.id} />}
    </>
  );
}

function Acts({ kind, count }: { readonly kind: VocabularyKind; readonly count: number }) {
  return (
    <>
      {count > 1 ? (
        <Act name="merge" title="Merge…" keys="M" />
      ) : (
        <>
          <Act name="describe" title="Describe…" keys="E" />
          <Act name="split" title="Split…" keys="S" />
          <Act name="unmerge" title="What was merged into it…" keys="U" />
        </>
      )}
      {kind === "topics" ? <Act name="move" title="Move…" keys="B" /> : null}
      <Act name="remove" title="Delete…" keys="Delete" />
    </>
  );
}

type ActProps = { readonly name: TermDialogName; readonly title: string; readonly keys: string };

function Act({ name, title, keys }: ActProps) {
  return (
    <Button onPress={() => termDialog.set(name)}>
      {title} <Kbd keys={keys} />
    </Button>
  );
}

function ShowTranscripts({ kind, terms }: { readonly kind: VocabularyKind; readonly terms: readonly ListedTerm[] }) {
  return (
    <Button
      onPress={() =>
        showTranscriptsOf(
          kind,
          terms.map(({ id }) => id),
        )
      }
    >
      Show transcripts <Kbd keys="Enter" />
    </Button>
  );
}
