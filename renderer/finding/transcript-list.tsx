import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from "react";
import { useFocusPoint, useFocusWhenNothingHasIt } from "../commands/focus-points.ts";
import { useStore } from "../store/store.ts";
import { choose, focusIndex } from "./choose.ts";
import { chosen, isChosen } from "./chosen.ts";
import { mannerOf, moveInList } from "./list-keys.ts";
import { ListRow } from "./list-row.tsx";
import { type Listing, rowAt, wantRows } from "./listing.ts";
import { useEditedRow } from "./use-edited-row.ts";
import "./transcript-list.css";

/** Heights in px before a row is measured. */
const plainHeight = 57;
const snippetHeight = 97;

/** The rows of a view; only those on the screen are made. The list has the focus, the row in focus is named by it. */
export const TranscriptList = memo(function TranscriptList({ listing }: { readonly listing: Listing }) {
  const scroller = useRef<HTMLDivElement>(null);
  useFocusPoint("list", scroller);
  useFocusWhenNothingHasIt("list");
  const { total, view } = listing;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => (view.query === "" ? plainHeight : snippetHeight),
    overscan: 6,
    getItemKey: (index) => rowAt(listing, index)?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => wantRows(first, last), [first, last]);

  const now = useStore(chosen);
  const current = focusIndex();
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: "auto" });
  }, [current, virtual]);
  const question = JSON.stringify({ ...view, sort: view.sort });
  useEffect(() => {
    if (question !== "" && focusIndex() <= 0) scroller.current?.scrollTo({ top: 0 });
  }, [question]);

  const edit = useEditedRow(listing.asOf);

  function press(event: KeyboardEvent) {
    const page = Math.max(1, last - first - 6);
    const move = moveInList(event, focusIndex(), total, page);
    if (move === undefined) return;
    event.preventDefault();
    void choose(move.to, move.manner);
  }

  return (
    <div
      ref={scroller}
      className="transcript-list"
      role="listbox"
      aria-label="Transcripts"
      aria-multiselectable="true"
      aria-activedescendant={current < 0 ? undefined : rowId(current)}
      tabIndex={0}
      onKeyDown={press}
    >
      <div className="transcript-list-all" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => (
          <ListRow
            key={key}
            ref={virtual.measureElement}
            id={rowId(index)}
            index={index}
            total={total}
            top={start}
            row={edit(rowAt(listing, index))}
            isSelected={isChosen(now, rowAt(listing, index)?.id ?? "")}
            isCurrent={index === current}
            onPress={pressRow}
          />
        ))}
      </div>
    </div>
  );
});

const rowId = (index: number): string => `row-${index}`;

function pressRow(index: number, event: MouseEvent): void {
  void choose(index, mannerOf(event));
}
