import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { archiveState } from "../archive/archive-state.ts";
import { keysOf } from "../commands/keys.ts";
import { Button } from "../design/button.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { Notice } from "../design/notice.tsx";
import { useStore } from "../store/store.ts";
import { Comparing } from "./comparing.tsx";
import { closeVocabulary } from "./open-vocabulary.ts";
import { TermList } from "./term-list.tsx";
import { TermPanel } from "./term-panel.tsx";
import { termDialog, termScene } from "./term-scene.ts";
import { useTermChoice } from "./use-term-choice.ts";
import { useTerms, type VocabularyKind } from "./use-terms.ts";
import { type ListShape, VocabularyHead } from "./vocabulary-head.tsx";
import "./vocabulary.css";
import { say } from "../../shared/language/say.ts";

const plain: ListShape = { text: "", sort: "label", show: "all", isTree: false };

/** The topics or persons of the archive: found, renamed, merged, and from each the way to its transcripts. */
export function VocabularyScreen({ kind }: { readonly kind: VocabularyKind }) {
  const [shape, setShape] = useState(plain);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [first, setFirst] = useState(0);
  const screen = useRef<HTMLElement>(null);
  const isTree = shape.isTree && kind === "topics" && shape.show === "all" && shape.text.trim() === "";
  const question = { text: shape.text, sort: shape.sort, show: shape.show, ...(isTree ? { opened: [...opened] } : {}) };
  const list = useTerms(kind, question, first);
  const { total, error, value } = list;
  const { choice, choose, chooseAll, goToTop, clear } = useTermChoice(kind, question, list);
  const canChange = useStore(archiveState)?.archive?.readOnly === false;
  useEffect(() => termScene.set({ kind, terms: [...choice.terms.values()], canChange }), [kind, choice, canChange]);
  useEffect(() => leave, []);

  function toggle(id: string, isOpened: boolean) {
    setOpened((now) => {
      const next = new Set(now);
      if (isOpened) next.add(id);
      else next.delete(id);
      return next;
    });
  }

  function reshape(next: ListShape) {
    setShape(next);
    goToTop();
  }

  const focusIn = (selector: string) => screen.current?.querySelector<HTMLElement>(selector)?.focus();

  function key(event: KeyboardEvent) {
    const keys = keysOf(event);
    if (keys === "Ctrl+A") void chooseAll();
    else if (keys === "/") focusIn(".vocabulary-search input");
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <main
      ref={screen}
      className="vocabulary"
      aria-label={say(kind === "topics" ? "Topics of the archive" : "Persons of the archive")}
      onKeyDown={(event) => {
        // In the panel it leads back to the list.
        const isInPanel = event.target instanceof Element && event.target.closest(".term-panel") !== null;
        if (event.key === "Escape" && !event.defaultPrevented && !isInPanel) closeVocabulary();
      }}
    >
      <VocabularyHead
        kind={kind}
        shape={shape}
        onShape={reshape}
        onDown={() => focusIn(".term-list")}
        count={value === undefined ? say("Reading…") : countOf(kind, total)}
      />
      {list.isLoading && shape.show === "alike" ? <Comparing kind={kind} /> : null}
      {error === undefined ? null : (
        <Notice tone="problem" actions={<Button onPress={list.reload}>{say("Try again")}</Button>}>
          {error.message}
        </Notice>
      )}
      <div className="vocabulary-body">
        {value !== undefined && total === 0 && !list.isLoading ? (
          <Nothing kind={kind} shape={shape} />
        ) : (
          <TermList
            label={say(kind === "topics" ? "Topics" : "Persons")}
            total={total}
            termAt={list.termAt}
            choice={choice}
            opened={isTree ? opened : undefined}
            question={`${kind} ${shape.text} ${shape.sort} ${shape.show} ${isTree}`}
            onChoose={(index, manner) => void choose(index, manner)}
            onToggle={toggle}
            onScroll={setFirst}
            onKey={key}
          />
        )}
        <TermPanel
          kind={kind}
          terms={[...choice.terms.values()]}
          canChange={canChange}
          onGone={() => {
            clear();
            focusIn(".term-list");
          }}
        />
      </div>
    </main>
  );
}

function leave(): void {
  termScene.set(undefined);
  termDialog.set(undefined);
}

function countOf(kind: VocabularyKind, count: number): string {
  return kind === "topics"
    ? say("{count, plural, one {# topic} other {# topics}}", { count })
    : say("{count, plural, one {# person} other {# persons}}", { count });
}

const cleanWords = {
  alike: "No two are nearly the same",
  unused: "All are used",
  once: "None is used only once",
} as const;

function Nothing({ kind, shape: { text, show } }: { readonly kind: VocabularyKind; readonly shape: ListShape }) {
  if (text.trim() !== "") {
    const title = say("No {kind, select, topics {topic} other {person}} is called that", { kind });
    return <EmptyState title={title}>{say("Nor nearly so.")}</EmptyState>;
  }
  if (show !== "all") return <EmptyState title={say(cleanWords[show])} />;
  return (
    <EmptyState title={say("There is no {kind, select, topics {topic} other {person}} yet", { kind })}>
      {say("They come with the transcripts that are imported, and by tagging: a name that is new makes one.")}
    </EmptyState>
  );
}
