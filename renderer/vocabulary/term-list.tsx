import { type KeyboardEvent, type MouseEvent, useEffect } from "react";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { useFocusPoint } from "../commands/focus-points.ts";
import { plainRow } from "../design/density.ts";
import { type Manner, mannerOf } from "../design/list-keys.ts";
import { useVirtualList } from "../design/use-virtual-list.ts";
import type { TermChoice } from "./term-choice.ts";
import { TermRow } from "./term-row.tsx";

type TermListProps = {
  readonly label: string;
  readonly total: number;
  readonly termAt: (index: number) => ListedTerm | undefined;
  readonly choice: TermChoice;
  /** The topics that are opened, where the list is a tree. */
  readonly opened: ReadonlySet<string> | undefined;
  /** Another question is another list: it begins at its top. */
  readonly question: string;
  readonly onChoose: (index: number, manner: Manner) => void;
  readonly onToggle: (id: string, isOpened: boolean) => void;
  /** The first row on the screen. */
  readonly onScroll: (first: number) => void;
  /** Keys that are not about moving. */
  readonly onKey: (event: KeyboardEvent) => void;
};

/** The terms, in levels where topics are shown as a tree; only rows on the screen are made. The list has the focus, the row that the keys are at is named by it. */
export function TermList(props: TermListProps) {
  const { label, total, termAt, choice, opened, question, onChoose, onToggle, onScroll, onKey } = props;
  const virtual = useVirtualList<HTMLDivElement>({
    count: total,
    rowHeight: plainRow,
    beyond: 8,
    current: choice.index,
    question,
  });
  const { scroller, rows, first, height } = virtual;
  useFocusPoint("list", scroller);
  useEffect(() => onScroll(first), [first, onScroll]);

  function press(event: KeyboardEvent) {
    const move = virtual.move(event);
    if (move !== undefined) onChoose(move.to, move.manner);
    else if (!openOrClose(event.key)) {
      onKey(event);
      return;
    }
    event.preventDefault();
  }

  /** The arrow to the side opens a topic, or closes it, or goes to the one above it. */
  function openOrClose(key: string): boolean {
    const term = termAt(choice.index);
    if (opened === undefined || term === undefined || (key !== "ArrowRight" && key !== "ArrowLeft")) return false;
    const isOpened = opened.has(term.id);
    if (key === "ArrowRight" && !isOpened && term.narrower > 0) onToggle(term.id, true);
    else if (key === "ArrowLeft" && isOpened) onToggle(term.id, false);
    else if (key === "ArrowLeft") goAbove(term.depth);
    return true;
  }

  function goAbove(depth: number) {
    let index = choice.index - 1;
    while (index >= 0 && (termAt(index)?.depth ?? -1) >= depth) index -= 1;
    if (index >= 0) onChoose(index, "alone");
  }

  function pressRow(index: number, event: MouseEvent) {
    const term = termAt(index);
    const isToggle = event.target instanceof Element && event.target.closest(".term-row-toggle") !== null;
    if (isToggle && term !== undefined && term.narrower > 0) onToggle(term.id, opened?.has(term.id) !== true);
    else onChoose(index, mannerOf(event));
  }

  return (
    <div
      ref={scroller}
      className="term-list"
      role="tree"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={choice.index < total ? rowId(choice.index) : undefined}
      tabIndex={0}
      onKeyDown={press}
    >
      <div className="term-list-all" role="presentation" style={{ height }}>
        {rows.map(({ index, start }) => {
          const term = termAt(index);
          return (
            <TermRow
              key={index}
              id={rowId(index)}
              term={term}
              top={start}
              index={index}
              total={total}
              isTree={opened !== undefined}
              isOpened={term !== undefined && opened?.has(term.id) === true}
              isSelected={term !== undefined && choice.terms.has(term.id)}
              isCurrent={index === choice.index}
              onPress={pressRow}
            />
          );
        })}
      </div>
    </div>
  );
}

const rowId = (index: number): string => `term-${index}`;
