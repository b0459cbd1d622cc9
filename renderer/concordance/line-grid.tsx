import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import { useFocusPoint, useFocusWhenNothingHasIt } from "../commands/focus-points.ts";
import { moveInList } from "../finding/list-keys.ts";
import { useStore } from "../store/store.ts";
import { wantLines } from "./gather-lines.ts";
import { LineRow } from "./line-row.tsx";
import { type Lines, lineAt, lineCursor } from "./lines.ts";
import { openLine } from "./open-line.ts";
import "./line-grid.css";

/** Px before a line is measured. */
const lineHeight = 28;

/** A table that is gone through by keys: https://www.w3.org/WAI/ARIA/apg/patterns/grid/examples/data-grids/ */
const gridAt = (row: number) => ({ role: "grid", tabIndex: 0, "aria-activedescendant": rowId(row) });

/** Lines of the concordance; only those on the screen are made. The grid has the focus, the line in focus is named by it. */
export function LineGrid({ lines }: { readonly lines: Lines }) {
  const scroller = useRef<HTMLTableElement>(null);
  useFocusPoint("lines", scroller);
  useFocusWhenNothingHasIt("lines");
  const virtual = useVirtualizer({
    count: lines.hits,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 10,
    scrollPaddingStart: lineHeight,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const { pages } = lines;
  useEffect(() => {
    if (pages.size > 0) wantLines(first, last);
  }, [first, last, pages]);

  const current = Math.min(useStore(lineCursor), lines.hits - 1);
  useEffect(() => {
    virtual.scrollToIndex(current, { align: "auto" });
  }, [current, virtual]);

  function open(index: number) {
    const line = lineAt(lines, index);
    if (line !== undefined) openLine(line);
  }

  function press(event: KeyboardEvent) {
    const move = moveInList(event, current, lines.hits, Math.max(1, last - first - 20));
    if (event.key === "Enter") open(current);
    else if (move !== undefined) lineCursor.set(move.to);
    else return;
    event.preventDefault();
  }

  function point(event: MouseEvent) {
    const index = indexAt(event);
    if (index !== undefined) lineCursor.set(index);
  }

  return (
    <table
      ref={scroller}
      className="line-grid"
      {...gridAt(current)}
      aria-label="Lines"
      aria-rowcount={lines.isWhole ? lines.hits + 1 : -1}
      onKeyDown={press}
      onMouseDown={point}
      onDoubleClick={(event) => open(indexAt(event) ?? current)}
    >
      <thead className="line-heads">
        <tr aria-rowindex={1} className="line-head">
          <th scope="col" className="line-head-before">
            Before
          </th>
          <th scope="col">Hit and after</th>
          <th scope="col">Speaker</th>
          <th scope="col">Title</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody className="line-grid-all" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => (
          <LineRow
            key={key}
            ref={virtual.measureElement}
            id={rowId(index)}
            index={index}
            top={start}
            line={lineAt(lines, index)}
            isCurrent={index === current}
          />
        ))}
      </tbody>
    </table>
  );
}

const rowId = (index: number): string => `line-${index}`;

function indexAt({ target }: MouseEvent): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return row?.dataset.index === undefined ? undefined : Number(row.dataset.index);
}
