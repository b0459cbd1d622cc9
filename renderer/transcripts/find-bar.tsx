import { CommandIconButton } from "../commands/command-button.tsx";
import { formatCount, formatQuantity } from "../format/number.ts";
import { useStore } from "../store/store.ts";
import { type HitCursor, hitCursor } from "./hit-cursor.ts";

/** Where the user is among the hits of the open page, and the way to the next. */
export function FindBar() {
  const cursor = useStore(hitCursor);
  return (
    <search className="find-bar" aria-label="Hits in this transcript">
      <span role="status">{cursorWords(cursor)}</span>
      {cursor.count === 0 ? null : (
        <>
          <CommandIconButton command="go.previous-hit" icon="up" />
          <CommandIconButton command="go.next-hit" icon="down" />
        </>
      )}
    </search>
  );
}

export function cursorWords({ count, at }: HitCursor): string {
  if (count === 0) return "No hit here";
  return at < 0 ? formatQuantity(count, "hit", "hits") : `${formatCount(at + 1)} of ${formatCount(count)}`;
}
