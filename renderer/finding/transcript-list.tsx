import { type DragEvent, type KeyboardEvent, type MouseEvent, memo, useCallback, useEffect } from "react";
import type { View } from "../../shared/contract/finding.ts";
import { say } from "../../shared/language/say.ts";
import { useFocusPoint, useFocusWhenNothingHasIt } from "../commands/focus-points.ts";
import { density, type RowHeight } from "../design/density.ts";
import { mannerOf, passInList } from "../design/list-keys.ts";
import { useVirtualList } from "../design/use-virtual-list.ts";
import { dragOut } from "../files/drag-out.ts";
import { useStore } from "../store/store.ts";
import { choose, focusIndex, spotAt } from "./choose.ts";
import { chosen, isChosen, toSelection } from "./chosen.ts";
import { cursor } from "./cursor.ts";
import { ListRow } from "./list-row.tsx";
import { fetchRow, type Listing, list, pageSize, rowAt, wantRows } from "./listing.ts";
import { leaveRow, pointAtRow } from "./point-at-row.ts";
import { useEditedRow } from "./use-edited-row.ts";
import { useRested } from "./use-rested.ts";
import "./transcript-list.css";

/**
 * Rows that are placed while a query is being typed, when nobody is further down: to place 100,000 takes the library
 * several milliseconds of each key.
 */
const placedAtOnce = 2_000;

const plainHeight: RowHeight = { comfortable: 57, compact: 47 };
const snippetHeight: RowHeight = { comfortable: 97, compact: 68 };

/** The rows of a view; only those on the screen are made. The list has the focus, the row in focus is named by it. */
export const TranscriptList = memo(function TranscriptList({ listing }: { readonly listing: Listing }) {
  const { total, view } = listing;
  const now = useStore(chosen);
  const passedTo = useStore(cursor);
  // What is shown may have become shorter meanwhile.
  const current = passedTo !== undefined && passedTo < total ? passedTo : focusIndex();
  const hasSnippets = view.query !== "";
  const rowHeight = hasSnippets ? snippetHeight : plainHeight;
  const least = rowHeight[useStore(density)];
  // What was shown when typing began may be scrolled anywhere; what has come since is at its top.
  const isPassing = useRested(view) !== view;
  const virtual = useVirtualList<HTMLDivElement>({
    count: isPassing ? Math.min(total, placedAtOnce) : total,
    rowHeight,
    // Each key draws them, and nobody scrolls meanwhile.
    beyond: isPassing ? 1 : 6,
    current,
    keyOf: useCallback((index: number) => keyIn(view, index), [view]),
  });
  const { scroller, rows, first, last } = virtual;
  useFocusPoint("list", scroller);
  useFocusWhenNothingHasIt("list");
  useEffect(() => wantRows(first, last), [first, last]);
  const question = JSON.stringify({ ...view, sort: view.sort });
  useEffect(() => {
    if (question !== "" && focusIndex() <= 0) scroller.current?.scrollTo({ top: 0 });
  }, [question, scroller]);

  const edit = useEditedRow(listing.asOf);

  function press(event: KeyboardEvent) {
    const to = passInList(event, current, total);
    if (to !== undefined) {
      event.preventDefault();
      cursor.set(to);
      void fetchRow(to);
      return;
    }
    const move = virtual.move(event);
    if (move === undefined) return;
    event.preventDefault();
    void choose(move.to, move.manner);
  }

  return (
    <div
      ref={scroller}
      className="transcript-list"
      role="listbox"
      aria-label={say("Transcripts")}
      aria-multiselectable="true"
      aria-activedescendant={current < 0 ? undefined : rowId(current)}
      tabIndex={0}
      onKeyDown={press}
    >
      <div className="transcript-list-all" role="presentation" style={{ height: virtual.height }}>
        {rows.map(({ index, key, start }) => (
          <ListRow
            key={key}
            ref={virtual.measure}
            id={rowId(index)}
            index={index}
            total={total}
            top={start}
            least={hasSnippets && rowAt(listing, index) !== undefined ? undefined : least}
            row={edit(rowAt(listing, index))}
            isSelected={isChosen(now, rowAt(listing, index)?.id ?? "")}
            isCurrent={index === current}
            onPress={pressRow}
            onDrag={dragRow}
            onPoint={pointAtRow}
            onLeave={leaveRow}
          />
        ))}
      </div>
    </div>
  );
});

/**
 * The same function as long as the view is: another one has all rows that there are placed anew, which at 100,000 holds the
 * window up for each page that came while one scrolled.
 */
function keyIn(view: View, index: number): string | number {
  const { listing } = list.get();
  if (listing?.view !== view || index >= endOf(listing)) return index;
  return rowAt(listing, index)?.id ?? index;
}

let counted: { readonly pages: Listing["pages"]; readonly end: number } | undefined;

/** One more than the last row that may be there: each key of a query has all rows asked for theirs, of which a page is there. */
function endOf({ pages }: Listing): number {
  if (counted?.pages !== pages) counted = { pages, end: (Math.max(...pages.keys()) + 1) * pageSize };
  return counted.end;
}

const rowId = (index: number): string => `row-${index}`;

/** What is selected beside others stays so while it may be dragged: it is chosen alone when the button is let go. */
function pressRow(index: number, event: MouseEvent): void {
  // The other buttons are no choice: what is selected may be what they are pressed for.
  if (event.button !== 0) return;
  const manner = mannerOf(event);
  const waits = manner === "alone" && isManyChosen() && isRowChosen(index);
  if ((event.type === "mouseup") === waits) void choose(index, manner);
}

function dragRow(index: number, event: DragEvent): void {
  const id = spotAt(index)?.id;
  const selection = isRowChosen(index) ? toSelection(chosen.get()) : id === undefined ? undefined : { ids: [id] };
  if (selection !== undefined) dragOut(event, { selection });
}

const isManyChosen = (): boolean => chosen.get().all !== undefined || chosen.get().ids.size > 1;

function isRowChosen(index: number): boolean {
  const spot = spotAt(index);
  return spot !== undefined && isChosen(chosen.get(), spot.id);
}
