import { useEffect, useRef } from "react";
import { say } from "../../shared/language/say.ts";
import { CommandIconButton } from "../commands/command-button.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { formatCount } from "../format/number.ts";
import { useStore } from "../store/store.ts";
import { mostFound } from "./find-in-text.ts";
import { closeFind, findAsked, textQuery } from "./finding-text.ts";
import { type HitCursor, hitCursor, stepHit } from "./hit-cursor.ts";
import { readerScroll } from "./place.ts";
import { hitNow } from "./use-highlights.ts";

/** What is looked for in the open page, where the user is among the hits, and the way to the next. */
export function FindBar({ isSearched }: { readonly isSearched: boolean }) {
  const cursor = useStore(hitCursor);
  const typed = useStore(textQuery);
  if (typed === undefined && !isSearched) return null;
  return (
    <search className="find-bar" aria-label={say("Hits in this transcript")}>
      {typed === undefined ? null : <FindField typed={typed} />}
      <span role="status">{typed === "" ? "" : cursorWords(cursor)}</span>
      {cursor.count === 0 ? null : (
        <>
          <CommandIconButton command="go.previous-hit" icon="up" />
          <CommandIconButton command="go.next-hit" icon="down" />
        </>
      )}
      {typed === undefined ? null : <IconButton icon="close" label={say("Close")} keys="Escape" onPress={leave} />}
    </search>
  );
}

/** What was found stays selected: it can be quoted, or made a passage, without a mouse. */
function leave(): void {
  const found = hitNow();
  closeFind();
  readerScroll.current?.focus({ preventScroll: true });
  if (found !== undefined) {
    const { startContainer, startOffset, endContainer, endOffset } = found;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
}

function FindField({ typed }: { readonly typed: string }) {
  const field = useRef<HTMLInputElement>(null);
  const asked = useStore(findAsked);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  return (
    <input
      ref={field}
      className="find-field"
      type="search"
      aria-label={say("Find in this text")}
      placeholder={say("Find in this text")}
      maxLength={500}
      spellCheck={false}
      value={typed}
      onChange={(event) => textQuery.set(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") stepHit(event.shiftKey ? -1 : 1);
        else if (event.key === "Escape") leave();
        else return;
        event.preventDefault();
      }}
    />
  );
}

export function cursorWords({ count, at }: HitCursor): string {
  if (count === 0) return say("No hit here");
  if (at < 0) return say("{count, plural, one {# hit} other {# hits}}", { count });
  const all = count >= mostFound ? `${formatCount(count)}+` : formatCount(count);
  return say("{at, number} of {all}", { at: at + 1, all });
}
