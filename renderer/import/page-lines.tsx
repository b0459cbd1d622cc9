import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useRef } from "react";
import type { PageLine } from "./line-role.ts";
import { PageLineRow } from "./page-line.tsx";
import type { RowRange, SparseRows } from "./sparse-rows.ts";
import "./page-lines.css";

type PageLinesProps = {
  /** Whose lines these are; another name starts at the top. */
  readonly name: string;
  readonly lines: SparseRows<PageLine>;
  /** Lines to mark; the first of them is brought into sight, again whenever another list is given. */
  readonly marked: readonly number[];
  readonly onLook: (range: RowRange) => void;
};

/** A region that scrolls must be reachable by key: https://www.w3.org/WAI/standards-guidelines/act/rules/0ssw9k/ */
const reachable = 0;

/** The page as received, line by line, with what was understood of each. */
export function PageLines({ name, lines, marked, onLook }: PageLinesProps) {
  const box = useRef<HTMLElement>(null);
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

  return (
    <section ref={box} className="page-lines" tabIndex={reachable} aria-label={`Lines of ${name}`}>
      <ol className="page-lines-rows" style={{ height: rows.getTotalSize() }}>
        {seen.map(({ index, start }) => (
          <PageLineRow
            key={index}
            ref={rows.measureElement}
            row={index}
            top={start}
            total={lines.total}
            line={lines.rows.get(index)}
            isMarked={marked.includes(index + 1)}
          />
        ))}
      </ol>
    </section>
  );
}
