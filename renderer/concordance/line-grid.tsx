import { type KeyboardEvent, type MouseEvent, useEffect } from "react";
import { say } from "../../shared/language/say.ts";
import { useFocusPoint, useFocusWhenNothingHasIt } from "../commands/focus-points.ts";
import { density, type RowHeight } from "../design/density.ts";
import { useVirtualList } from "../design/use-virtual-list.ts";
import { useStore } from "../store/store.ts";
import { wantLines } from "./gather-lines.ts";
import { LineRow } from "./line-row.tsx";
import { type Lines, lineAt, lineCursor } from "./lines.ts";
import { openLine } from "./open-line.ts";
import "./line-grid.css";

const lineHeight: RowHeight = { comfortable: 28, compact: 24 };

/** A table that is gone through by keys: https://www.w3.org/WAI/ARIA/apg/patterns/grid/examples/data-grids/ */
const gridAt = (row: number) => ({ role: "grid", tabIndex: 0, "aria-activedescendant": rowId(row) });

/** Lines of the concordance; only those on the screen are made. The grid has the focus, the line in focus is named by it. */
export function LineGrid({ lines }: { readonly lines: Lines }) {
  const current = Math.min(useStore(lineCursor), lines.hits - 1);
  const virtual = useVirtualList<HTMLTableElement>({
    count: lines.hits,
    rowHeight: lineHeight,
    beyond: 10,
    current,
    head: lineHeight[useStore(density)],
  });
  const { scroller, rows, first, last } = virtual;
  useFocusPoint("lines", scroller);
  useFocusWhenNothingHasIt("lines");
  const { pages } = lines;
  useEffect(() => {
    if (pages.size > 0) wantLines(first, last);
  }, [first, last, pages]);

  function open(index: number) {
    const line = lineAt(lines, index);
    if (line !== undefined) openLine(line);
  }

  function press(event: KeyboardEvent) {
    const move = virtual.move(event);
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
      aria-label={say("Lines")}
      aria-rowcount={lines.isWhole ? lines.hits + 1 : -1}
      onKeyDown={press}
      onMouseDown={point}
      onDoubleClick={(event) => open(indexAt(event) ?? current)}
    >
      <thead className="line-heads">
        <tr aria-rowindex={1} className="line-head">
          <th scope="col" className="line-head-before">
            {say("Before")}
          </th>
          <th scope="col">{say("Hit and after")}</th>
          <th scope="col">{say("Speaker")}</th>
          <th scope="col">{say("Title")}</th>
          <th scope="col">{say("Date")}</th>
        </tr>
      </thead>
      <tbody className="line-grid-all" style={{ height: virtual.height }}>
        {rows.map(({ index, key, start }) => (
          <LineRow
            key={key}
            ref={virtual.measure}
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
