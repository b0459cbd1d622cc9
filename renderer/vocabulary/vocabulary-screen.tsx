import { type KeyboardEvent, useRef, useState } from "react";
import { archiveState } from "../archive/archive-state.ts";
import { Button } from "../design/button.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { Notice } from "../design/notice.tsx";
import { formatQuantity } from "../format/number.ts";
import { useStore } from "../store/store.ts";
import { closeVocabulary, showTranscriptsOf } from "./open-vocabulary.ts";
import type { TermDialogName } from "./term-dialog.tsx";
import { TermList } from "./term-list.tsx";
import { TermPanel } from "./term-panel.tsx";
import { useTermChoice } from "./use-term-choice.ts";
import { useTerms, type VocabularyKind } from "./use-terms.ts";
import { type ListShape, VocabularyHead } from "./vocabulary-head.tsx";
import "./vocabulary.css";

const plain: ListShape = { text: "", sort: "label", show: "all", isTree: false };

/** The topics or persons of the archive: found, renamed, merged, and from each the way to its transcripts. */
export function VocabularyScreen({ kind }: { readonly kind: VocabularyKind }) {
  const [shape, setShape] = useState(plain);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [first, setFirst] = useState(0);
  const [open, setOpen] = useState<TermDialogName | undefined>(undefined);
  const screen = useRef<HTMLElement>(null);
  const isTree = shape.isTree && kind === "topics" && shape.show === "all" && shape.text.trim() === "";
  const question = { text: shape.text, sort: shape.sort, show: shape.show, ...(isTree ? { opened: [...opened] } : {}) };
  const list = useTerms(kind, question, first);
  const { total, error, value } = list;
  const { choice, choose, chooseAll, goToTop, clear } = useTermChoice(kind, question, list);
  const canChange = useStore(archiveState)?.archive?.readOnly === false;

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
    const isAll = (event.ctrlKey || event.metaKey) && event.key === "a";
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const act = isAll ? () => void chooseAll() : isPlain ? actOf(event.key) : undefined;
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function actOf(pressed: string): (() => void) | undefined {
    const dialog = canChange ? dialogFor(pressed, kind, choice.terms.size) : undefined;
    if (dialog !== undefined) return () => setOpen(dialog);
    if (pressed === "Enter" && choice.terms.size > 0) return () => showTranscriptsOf(kind, [...choice.terms.keys()]);
    if (pressed === "F2") return () => focusIn(".term-panel input");
    return pressed === "/" ? () => focusIn(".vocabulary-search input") : undefined;
  }

  return (
    <main
      ref={screen}
      className="vocabulary"
      aria-label={kind === "topics" ? "Topics of the archive" : "Persons of the archive"}
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
        count={value === undefined ? "Reading…" : formatQuantity(total, kind === "topics" ? "topic" : "person", kind)}
      />
      {error === undefined ? null : (
        <Notice tone="problem" actions={<Button onPress={list.reload}>Try again</Button>}>
          {error.message}
        </Notice>
      )}
      <div className="vocabulary-body">
        {value !== undefined && total === 0 && !list.isLoading ? (
          <Nothing kind={kind} shape={shape} />
        ) : (
          <TermList
            label={kind === "topics" ? "Topics" : "Persons"}
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
          open={open}
          onOpen={setOpen}
          onGone={() => {
            clear();
            focusIn(".term-list");
          }}
        />
      </div>
    </main>
  );
}

/** What a key is about to do to so many terms. */
function dialogFor(pressed: string, kind: VocabularyKind, selected: number): TermDialogName | undefined {
  if (pressed === "m" && selected > 1) return "merge";
  if (pressed === "u" && selected === 1) return "unmerge";
  if (pressed === "b" && kind === "topics" && selected > 0) return "move";
  return pressed === "Delete" && selected > 0 ? "remove" : undefined;
}

const cleanWords = {
  alike: "No two are nearly the same",
  unused: "All are used",
  once: "None is used only once",
} as const;

function Nothing({ kind, shape: { text, show } }: { readonly kind: VocabularyKind; readonly shape: ListShape }) {
  const noun = kind === "topics" ? "topic" : "person";
  if (text.trim() !== "") return <EmptyState title={`No ${noun} is called that`}>Nor nearly so.</EmptyState>;
  if (show !== "all") return <EmptyState title={cleanWords[show]} />;
  return (
    <EmptyState title={`There is no ${noun} yet`}>
      They come with the transcripts that are imported, and by tagging: a name that is new makes one.
    </EmptyState>
  );
}
