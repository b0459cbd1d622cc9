import { type KeyboardEvent, useRef, useState } from "react";
import { archiveState } from "../archive/archive-state.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { Notice } from "../design/notice.tsx";
import type { Manner } from "../finding/choose.ts";
import { formatQuantity } from "../format/number.ts";
import { sayProblem } from "../notices/toast.ts";
import { useStore } from "../store/store.ts";
import { closeVocabulary, showTranscriptsOf } from "./open-vocabulary.ts";
import { chooseAlone, chooseBeside, chooseTo, nobody, renewed } from "./term-choice.ts";
import type { TermDialogName } from "./term-dialog.tsx";
import { TermList } from "./term-list.tsx";
import { TermPanel } from "./term-panel.tsx";
import { useTerms, type VocabularyKind } from "./use-terms.ts";
import { type ListShape, VocabularyHead } from "./vocabulary-head.tsx";
import "./vocabulary.css";

const plain: ListShape = { text: "", sort: "label", isTree: false };

/** The topics or persons of the archive: found, renamed, merged, and from each the way to its transcripts. */
export function VocabularyScreen({ kind }: { readonly kind: VocabularyKind }) {
  const [shape, setShape] = useState(plain);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [first, setFirst] = useState(0);
  const [choice, setChoice] = useState(nobody);
  const [open, setOpen] = useState<TermDialogName | undefined>(undefined);
  const screen = useRef<HTMLElement>(null);
  const isTree = shape.isTree && kind === "topics" && shape.text.trim() === "";
  const question = { text: shape.text, sort: shape.sort, ...(isTree ? { opened: [...opened] } : {}) };
  const { total, terms, termAt, error, isLoading, reload, value } = useTerms(kind, question, first);
  const shown = renewed(choice, terms);
  if (shown !== choice) setChoice(shown);
  const canChange = useStore(archiveState)?.archive?.readOnly === false;

  async function choose(index: number, manner: Manner) {
    const term = termAt(index);
    if (manner === "range") {
      const [from, to] = [Math.min(choice.anchor, index), Math.max(choice.anchor, index)];
      const outcome = await bridge[kind].list({ ...question, offset: from, limit: Math.min(1_000, to - from + 1) });
      if (outcome.ok) setChoice((now) => chooseTo(now, index, outcome.value.terms));
      else sayProblem(outcome.error.message);
    } else if (term === undefined) setChoice((now) => ({ ...now, index }));
    else setChoice((now) => (manner === "too" ? chooseBeside(now, index, term) : chooseAlone(index, term)));
  }

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
    setChoice((now) => ({ ...now, index: 0, anchor: 0 }));
  }

  const focusIn = (selector: string) => screen.current?.querySelector<HTMLElement>(selector)?.focus();

  function key(event: KeyboardEvent) {
    const act = actOf(event.key);
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function actOf(pressed: string): (() => void) | undefined {
    const [one] = shown.terms.values();
    switch (pressed) {
      case "Enter":
        return one === undefined ? undefined : () => showTranscriptsOf(kind, [...shown.terms.keys()]);
      case "F2":
        return () => focusIn(".term-panel input");
      case "m":
        return canChange && shown.terms.size > 1 ? () => setOpen("merge") : undefined;
      case "b":
        return canChange && kind === "topics" && one !== undefined ? () => setOpen("move") : undefined;
      case "Delete":
        return canChange && one !== undefined ? () => setOpen("remove") : undefined;
      case "/":
        return () => focusIn(".vocabulary-search input");
      default:
        return undefined;
    }
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
        <Notice tone="problem" actions={<Button onPress={reload}>Try again</Button>}>
          {error.message}
        </Notice>
      )}
      <div className="vocabulary-body">
        {value !== undefined && total === 0 && !isLoading ? (
          <Nothing kind={kind} text={shape.text} />
        ) : (
          <TermList
            label={kind === "topics" ? "Topics" : "Persons"}
            total={total}
            termAt={termAt}
            choice={shown}
            opened={isTree ? opened : undefined}
            question={`${kind} ${shape.text} ${shape.sort} ${isTree}`}
            onChoose={(index, manner) => void choose(index, manner)}
            onToggle={toggle}
            onScroll={setFirst}
            onKey={key}
          />
        )}
        <TermPanel
          kind={kind}
          terms={[...shown.terms.values()]}
          canChange={canChange}
          open={open}
          onOpen={setOpen}
          onGone={() => {
            setChoice(nobody);
            focusIn(".term-list");
          }}
        />
      </div>
    </main>
  );
}

function Nothing({ kind, text }: { readonly kind: VocabularyKind; readonly text: string }) {
  const noun = kind === "topics" ? "topic" : "person";
  if (text.trim() !== "") return <EmptyState title={`No ${noun} is called that`}>Nor nearly so.</EmptyState>;
  return (
    <EmptyState title={`There is no ${noun} yet`}>
      They come with the transcripts that are imported, and by tagging: a name that is new makes one.
    </EmptyState>
  );
}
