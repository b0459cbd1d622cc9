import { memo, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { PlacedPassage } from "../../shared/contract/passages.ts";
import { say } from "../../shared/language/say.ts";
import { withoutWithheld } from "../../shared/passages/withheld-paragraphs.ts";
import { CommandIconButton } from "../commands/command-button.tsx";
import { Button } from "../design/button.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { Notice } from "../design/notice.tsx";
import { scrolledByKeys } from "../design/scrolled-by-keys.ts";
import { list } from "../finding/listing.ts";
import { useRested } from "../finding/use-rested.ts";
import { useShown, withheldNow } from "../passages/shown-passages.ts";
import { usePassageMarks } from "../passages/use-passage-marks.ts";
import { useSelected, useStore } from "../store/store.ts";
import { copySelection, dragSelection } from "./copy-selection.ts";
import { extendSelection } from "./extend-selection.ts";
import { FindBar } from "./find-bar.tsx";
import { closeFind } from "./finding-text.ts";
import { hitCursor } from "./hit-cursor.ts";
import { HitRail } from "./hit-rail.tsx";
import { Paper } from "./paper.tsx";
import { readerScroll } from "./place.ts";
import { printing, usePrinting, withoutQuotes } from "./printing.ts";
import { QuoteMenu } from "./quote-menu.tsx";
import { openPage } from "./quoting.ts";
import { cutSheets } from "./sheets.ts";
import { useCurrentMark } from "./use-current-mark.ts";
import { showWhole, useGrowing } from "./use-growing.ts";
import { useHighlights } from "./use-highlights.ts";
import { useHits } from "./use-hits.ts";
import { type OpenPage, useOpenPage } from "./use-open-page.ts";
import { useReadAhead } from "./use-read-ahead.ts";
import "./reader.css";

/** The transcript that is open, as one reads it. */
export function Reader() {
  const { open: next, error, isLoading, reload } = useOpenPage();
  // A page is long to draw: it is drawn in pieces, between which keys and frames have their turn.
  const open = useDeferredValue(next);
  useReadAhead(isLoading || open !== next ? undefined : open?.page.id);
  return (
    <main className="reader" aria-label={say("Transcript")} aria-busy={isLoading || open !== next}>
      {error === undefined ? null : (
        <div className="reader-problem">
          <Notice
            tone="problem"
            title={say("This transcript cannot be shown")}
            actions={<Button onPress={reload}>{say("Try again")}</Button>}
          >
            {error.message}
          </Notice>
        </div>
      )}
      {open === undefined || next === undefined ? (
        <NothingOpen isQuiet={isLoading || error !== undefined} />
      ) : (
        <OpenTranscript open={open} />
      )}
      <div className="reader-tools">
        {open === undefined ? null : <QuoteMenu />}
        <CommandIconButton command="view.tagging" icon="tag" />
      </div>
    </main>
  );
}

function NothingOpen({ isQuiet }: { readonly isQuiet: boolean }) {
  const total = useSelected(list, (state) => state.listing?.total ?? 0);
  if (isQuiet || total === 0) return null;
  return (
    <EmptyState title={say("Nothing is open")}>{say("Choose a transcript in the list to read and tag it.")}</EmptyState>
  );
}

const OpenTranscript = memo(function OpenTranscript({ open }: { readonly open: OpenPage }) {
  const { record, page, passages } = open;
  const { id, blocks, voices } = page;
  const scroller = useRef<HTMLDivElement>(null);
  const query = useRested(useSelected(list, (state) => state.listing?.view.query ?? ""));
  const { hits, isSearched } = useHits(page, query);
  const { at } = useStore(hitCursor);

  useShown(passages);
  const isPrinted = useStore(printing);
  const left = isPrinted ? withoutWithheld(blocks, withheldNow(id)) : blocks;
  const sheets = useMemo(() => cutSheets(left, voices), [left, voices]);
  const shown = useGrowing(id, sheets.length);
  useHighlights(scroller, hits, at, shown);
  usePassageMarks(scroller, isPrinted ? none : (passages?.passages ?? none), blocks, shown);
  useEffect(() => {
    // A hit may stand in what is not there yet.
    if (at >= 0) showWhole(id);
  }, [id, at]);
  useEffect(() => {
    readerScroll.current = scroller.current;
    if (id !== "") scroller.current?.scrollTo({ top: 0 });
    return () => {
      readerScroll.current = null;
      closeFind();
    };
  }, [id]);
  useEffect(() => {
    openPage.set(open);
    return () => openPage.set(undefined);
  }, [open]);
  useCurrentMark();
  usePrinting(id);

  return (
    <>
      <FindBar isSearched={isSearched} />
      <section
        ref={scroller}
        className="reader-scroll"
        aria-label={say("Text")}
        {...scrolledByKeys}
        onKeyDown={extendSelection}
        onCopy={(event) => copySelection(event, open)}
        onDragStart={(event) => dragSelection(event, open)}
      >
        <Paper record={isPrinted ? withoutQuotes(record) : record} sheets={sheets} shown={shown} />
      </section>
      <HitRail hits={hits} blocks={blocks} at={at} />
    </>
  );
});

const none: readonly PlacedPassage[] = [];
