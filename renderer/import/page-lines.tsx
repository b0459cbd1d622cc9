import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useEffect, useEffectEvent, useId, useRef } from "react";
import { say } from "../../shared/language/say.ts";
import type { PageLine } from "./line-role.ts";
import { PageLineRow } from "./page-line.tsx";
import { actionInList, readPress } from "./review-keys.ts";
import type { RowRange, SparseRows } from "./sparse-rows.ts";
import { type LineSaying, sayingOf } from "./told-lines.ts";
import type { LineCursor } from "./use-line-cursor.ts";
import "./page-lines.css";

type PageLinesProps = {
  /** Whose lines these are; another name starts at the top. */
  readonly name: string;
  readonly lines: SparseRows<PageLine>;
  /** Lines to mark; the first of them is brought into sight, again whenever another list is given. */
  readonly marked: readonly number[];
  readonly onLook: (range: RowRange) => void;
  readonly cursor: LineCursor;
  /** Lines that a person said something of. */
  readonly told: ReadonlySet<number>;
  /** Heard when a key says what the marked lines are; absent where nothing can be put right. */
  readonly onSay: ((saying: LineSaying) => void) | undefined;
};

/**
 * The page as received, line by line, with what was understood of each. One stop in the order of focus: arrows move,
 * with Shift they mark several, and letters say what the marked ones are.
 */
export function PageLines({ name, lines, marked, onLook, cursor, told, onSay }: PageLinesProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.total,
    getScrollElement: () => box.current,
    estimateSize: () => 25,
    overscan: 20,
    paddingStart: 10,
    paddingEnd: 10,
  });

  const seen = rows.getVirtualItems();
  const first = seen[0]?.index;
  const last = seen.at(-1)?.index;
  useEffect(() => {
    if (first !== undefined && last !== undefined) onLook({ first, last });
  }, [first, last, onLook]);

  const [target] = marked;
  const isHere = target !== undefined && lines.rows.has(target - 1);
  const fetchLine = useEffectEvent((row: number) => onLook({ first: row, last: row }));
  useEffect(() => {
    const row = (marked[0] ?? 0) - 1;
    if (row < 0) return;
    // Only to a line that is here: until then its neighbours stand at estimated heights.
    if (isHere) rows.scrollToIndex(row, { align: "center" });
    else fetchLine(row);
  }, [marked, isHere, rows]);

  const { at } = cursor;
  useEffect(() => {
    if (at !== undefined) rows.scrollToIndex(at - 1, { align: "auto" });
  }, [at, rows]);

  function press(event: KeyboardEvent) {
    const pressed = readPress(event);
    const move = actionInList({ ...pressed, shift: false });
    // J and K walk the files, here as everywhere.
    if (pressed.key.length > 1 && move !== undefined && move !== "choose")
      cursor.move(move, pressed.shift, lines.total);
    else {
      const saying = pressed.ctrl || pressed.alt || cursor.lines.length === 0 ? undefined : sayingOf(pressed.key);
      if (saying === undefined || onSay === undefined) return;
      onSay(saying);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function click(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    const row = Number(event.target.closest("[data-index]")?.getAttribute("data-index") ?? Number.NaN);
    if (!Number.isNaN(row)) cursor.put(row + 1, event.shiftKey);
  }

  return (
    <section className="page-lines-frame" aria-label={say("Lines of {name}", { name })}>
      <div
        ref={box}
        className="page-lines"
        role="listbox"
        tabIndex={0}
        aria-label={say("Lines of the page")}
        aria-multiselectable="true"
        aria-activedescendant={at === undefined ? undefined : `${id}-${at}`}
        onKeyDown={press}
        onClick={click}
      >
        <div className="page-lines-rows" role="presentation" style={{ height: rows.getTotalSize() }}>
          {seen.map(({ index, start }) => (
            <PageLineRow
              key={index}
              id={`${id}-${index + 1}`}
              ref={rows.measureElement}
              row={index}
              top={start}
              total={lines.total}
              line={lines.rows.get(index)}
              isMarked={marked.includes(index + 1)}
              isSelected={cursor.lines.includes(index + 1)}
              isTold={told.has(index + 1)}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
