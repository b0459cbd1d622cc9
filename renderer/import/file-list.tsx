import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useId, useMemo } from "react";
import type { ImportItem, ItemGroup } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { FileRow } from "./file-row.tsx";
import { actionInList, goTo, readPress } from "./review-keys.ts";
import type { RowRange, SparseRows } from "./sparse-rows.ts";
import "./file-list.css";

type FileListProps = {
  /** The list itself, to give it the focus. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly list: SparseRows<ImportItem>;
  /** Their first rows carry a heading. */
  readonly groups: readonly ItemGroup[];
  /** The row that is shown beside the list. */
  readonly currentRow: number | undefined;
  readonly canChoose: boolean;
  readonly isBusy: boolean;
  readonly onMove: (row: number) => void;
  readonly onChoose: (item: ImportItem) => void;
  readonly onLook: (range: RowRange) => void;
};

/**
 * The files of an import. One stop in the order of focus: arrows or J and K move, Space chooses
 * (https://www.w3.org/WAI/ARIA/apg/patterns/listbox/: what is shown is selected, what is chosen is checked).
 */
export function FileList(props: FileListProps) {
  const { ref: box, list, groups, currentRow, canChoose, isBusy, onMove, onChoose, onLook } = props;
  const id = useId();
  const starts = useMemo(() => new Map(groups.map((group) => [group.start, group])), [groups]);
  const rows = useVirtualizer({
    count: list.total,
    getScrollElement: () => box.current,
    estimateSize: () => 54,
    overscan: 12,
  });

  useEffect(() => box.current?.focus({ preventScroll: true }), [box]);

  const seen = rows.getVirtualItems();
  const first = seen[0]?.index;
  const last = seen.at(-1)?.index;
  useEffect(() => {
    if (first !== undefined && last !== undefined) onLook({ first, last });
  }, [first, last, onLook]);

  useEffect(() => {
    if (currentRow !== undefined) rows.scrollToIndex(currentRow, { align: "auto" });
  }, [currentRow, rows]);

  function choose(row: number | undefined) {
    const item = row === undefined ? undefined : list.rows.get(row);
    if (item) onChoose(item);
  }

  function press(event: KeyboardEvent) {
    const action = actionInList(readPress(event));
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (action === "choose") choose(currentRow);
    else if (list.total > 0) onMove(goTo(action, currentRow, list.total));
  }

  function click(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    const row = Number(event.target.closest("[data-index]")?.getAttribute("data-index") ?? Number.NaN);
    if (Number.isNaN(row)) return;
    onMove(row);
    if (event.target.closest("[data-chooses=true]")) choose(row);
  }

  return (
    <div
      ref={box}
      className="file-list"
      role="listbox"
      tabIndex={0}
      aria-label={say("Files")}
      aria-multiselectable="true"
      aria-busy={isBusy}
      aria-activedescendant={currentRow === undefined ? undefined : `${id}-${currentRow}`}
      onKeyDown={press}
      onClick={click}
      onMouseDown={(event) => {
        // A row that is clicked must not take the focus: it goes away when the list is scrolled.
        if (event.target !== box.current) event.preventDefault();
        box.current?.focus({ preventScroll: true });
      }}
    >
      <div className="file-list-rows" role="presentation" style={{ height: rows.getTotalSize() }}>
        {seen.map(({ index, start }) => (
          <FileRow
            key={index}
            id={`${id}-${index}`}
            ref={rows.measureElement}
            row={index}
            total={list.total}
            top={start}
            item={list.rows.get(index)}
            group={starts.get(index)}
            isCurrent={index === currentRow}
            canChoose={canChoose}
          />
        ))}
      </div>
    </div>
  );
}
