import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { Button } from "../design/button.tsx";
import { Kbd } from "../design/kbd.tsx";
import { formatCount, formatQuantity } from "../format/number.ts";
import { InlineField } from "../tags/inline-field.tsx";
import { showTranscriptsOf } from "./open-vocabulary.ts";
import { PersonFacts } from "./person-facts.tsx";
import { renameTerm } from "./rename.ts";
import { TermDialog, type TermDialogName } from "./term-dialog.tsx";
import { TopicFacts } from "./topic-facts.tsx";
import type { VocabularyKind } from "./use-terms.ts";

type TermPanelProps = {
  readonly kind: VocabularyKind;
  readonly terms: readonly ListedTerm[];
  readonly canChange: boolean;
  readonly open: TermDialogName | undefined;
  readonly onOpen: (dialog: TermDialogName | undefined) => void;
  /** Terms of the selection are gone. */
  readonly onGone: () => void;
};

const mostNamed = 12;

/** The term that is selected, or what can be done with several. */
export function TermPanel({ kind, terms, canChange, open, onOpen, onGone }: TermPanelProps) {
  const [one] = terms;
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
          {canChange ? <Acts kind={kind} count={terms.length} onOpen={onOpen} /> : null}
        </div>
      )}
      {open === undefined || one === undefined ? null : (
        <TermDialog name={open} kind={kind} terms={terms} onClose={() => onOpen(undefined)} onGone={onGone} />
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

type ActsProps = {
  readonly kind: VocabularyKind;
  readonly count: number;
  readonly onOpen: (dialog: TermDialogName) => void;
};

function Acts({ kind, count, onOpen }: ActsProps) {
  return (
    <>
      {count > 1 ? (
        <Button onPress={() => onOpen("merge")}>
          Merge… <Kbd keys="M" />
        </Button>
      ) : (
        <Button onPress={() => onOpen("unmerge")}>
          What was merged into it… <Kbd keys="U" />
        </Button>
      )}
      {kind === "topics" ? (
        <Button onPress={() => onOpen("move")}>
          Move… <Kbd keys="B" />
        </Button>
      ) : null}
      <Button onPress={() => onOpen("remove")}>
        Delete… <Kbd keys="Delete" />
      </Button>
    </>
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
