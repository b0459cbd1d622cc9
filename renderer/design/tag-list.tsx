import { type FocusEvent, type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from "react";
import { heirOf } from "./tag-heir.ts";
import { moveInTags } from "./tag-keys.ts";
import { TagRow } from "./tag-row.tsx";
import "./chip.css";
import "./tag-list.css";

export type TagItem = {
  readonly id: string;
  readonly label: string;
  /** A word or a count beside it. */
  readonly note?: string | undefined;
  /** Only some of what is selected carry it. */
  readonly isPartial?: boolean;
};

type TagListProps = {
  /** What the tags are: `Topics`. */
  readonly label: string;
  readonly items: readonly TagItem[];
  /** Absent where nothing may be changed. */
  readonly onRemove?: ((id: string) => void) | undefined;
  /** What pressing a tag does. */
  readonly onPress?: ((id: string) => void) | undefined;
  /** The last tag was taken away with the focus on it, which has no place here any more. */
  readonly onEmptied?: () => void;
};

/** A table whose rows take the focus. */
const grid = { role: "grid" } as const;

/**
 * Tags with one stop for the Tab key: arrows move among them, Delete takes one away. A grid of one cell a row
 * (https://www.w3.org/WAI/ARIA/apg/patterns/grid/examples/layout-grids/), of our own: a library's builds every tag anew
 * when one of them changes, which takes longer than a frame from nine on.
 */
export function TagList({ label, items, onRemove, onPress, onEmptied }: TagListProps) {
  const rows = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<string>();
  /** The id of the tag that has the focus. */
  const holder = useRef<string | undefined>(undefined);
  const last = useRef(items);
  const stop = Math.max(
    0,
    items.findIndex(({ id }) => id === focused),
  );

  useLayoutEffect(() => {
    const before = last.current;
    last.current = items;
    const had = holder.current;
    // Where the focus is nowhere, its tag has gone with it.
    if (had === undefined || document.activeElement !== document.body) return;
    const heir = heirOf(had, before, items);
    if (heir !== undefined) {
      focusRow(rows.current, heir.id);
      return;
    }
    holder.current = undefined;
    onEmptied?.();
  }, [items, onEmptied]);

  function hold({ target }: FocusEvent): void {
    const id = tagAt(target);
    holder.current = id;
    setFocused(id);
  }

  function letGo({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node && rows.current?.contains(relatedTarget))) holder.current = undefined;
  }

  function click({ target }: MouseEvent): void {
    const id = tagAt(target);
    if (id === undefined) return;
    if (isButton(target)) onRemove?.(id);
    else onPress?.(id);
  }

  function hear(event: KeyboardEvent): void {
    const id = tagAt(event.target);
    const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (id === undefined || isHeld) return;
    const move = moveInTags(
      event.key,
      items.findIndex((one) => one.id === id),
      items.length,
    );
    // Its button hears for itself that it is pressed.
    if (move === undefined || (move === "press" && isButton(event.target))) return;
    event.preventDefault();
    if (move === "press") onPress?.(id);
    else if (move === "remove") onRemove?.(id);
    else focusRow(rows.current, items[move.to]?.id);
  }

  if (items.length === 0) return null;
  return (
    <table {...grid} aria-label={label} className="tag-table">
      <tbody ref={rows} className="tag-list" onClick={click} onKeyDown={hear} onFocus={hold} onBlur={letGo}>
        {items.map((item, n) => (
          <TagRow
            key={item.id}
            id={item.id}
            label={item.label}
            note={item.note}
            isPartial={item.isPartial === true}
            isStop={n === stop}
            isRemovable={onRemove !== undefined}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The tag that an element stands in. */
function tagAt(target: EventTarget): string | undefined {
  const row = target instanceof Element ? target.closest("[data-tag]") : null;
  return row?.getAttribute("data-tag") ?? undefined;
}

function isButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button") !== null;
}

function focusRow(rows: HTMLElement | null, id: string | undefined): void {
  for (const row of rows?.querySelectorAll<HTMLElement>("[data-tag]") ?? []) {
    if (row.getAttribute("data-tag") === id) row.focus();
  }
}
