import type { ListedTerm } from "../../shared/contract/terms.ts";
import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { Button } from "../design/button.tsx";
import { Kbd } from "../design/kbd.tsx";
import { formatCount } from "../format/number.ts";
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
  return (
    <aside
      className="term-panel"
      aria-label={say("Selected {kind, select, topics {topics} other {persons}}", { kind })}
    >
      {one === undefined ? (
        <p>
          {say(
            "Select a {kind, select, topics {topic} other {person}} to see and rename it, or several to merge them.",
            {
              kind,
            },
          )}
        </p>
      ) : null}
      {one !== undefined && terms.length === 1 ? <OneTerm kind={kind} term={one} canChange={canChange} /> : null}
      {terms.length > 1 ? (
        <>
          <h2>
            {say("{count, number} {kind, select, topics {topics} other {persons}} selected", {
              count: terms.length,
              kind,
            })}
          </h2>
          <ul>
            {terms.slice(0, mostNamed).map((term) => (
              <li key={term.id}>
                {isolate(term.heading)} · {formatCount(term.uses)}
              </li>
            ))}
          </ul>
          {terms.length > mostNamed ? (
            <p>{say("and {count, number} more", { count: terms.length - mostNamed })}</p>
          ) : null}
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
        label={say("{kind, select, persons {Name} other {Name}}", { kind })}
        value={term.label}
        isReadOnly={!canChange}
        maxLength={500}
        point="term-name"
        onKeep={(text) => renameTerm(kind, term, text.replace(/\s+/g, " "))}
      />
      {canChange ? (
        <p>
          {say(
            "Renaming changes it in {count, plural, one {# transcript} other {# transcripts}}; the old name still finds it.",
            { count: term.uses },
          )}
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
        <Act name="merge" title={say("Merge…")} keys="M" />
      ) : (
        <>
          <Act name="describe" title={say("Describe…")} keys="E" />
          <Act name="split" title={say("Split…")} keys="S" />
          <Act name="unmerge" title={say("What was merged into it…")} keys="U" />
        </>
      )}
      {kind === "topics" ? <Act name="move" title={say("Move…")} keys="B" /> : null}
      <Act name="remove" title={say("Delete…")} keys="Delete" />
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
      {say("Show transcripts")} <Kbd keys="Enter" />
    </Button>
  );
}
