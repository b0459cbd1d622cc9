import { useEffect, useMemo, useRef } from "react";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { CommandIconButton } from "../commands/command-button.tsx";
import { Button } from "../design/button.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { Notice } from "../design/notice.tsx";
import { list } from "../finding/listing.ts";
import { useSelected, useStore } from "../store/store.ts";
import { countParagraphs, cutBlocks } from "./cut-blocks.ts";
import { FindBar } from "./find-bar.tsx";
import { hitCursor, startHits } from "./hit-cursor.ts";
import { HitRail } from "./hit-rail.tsx";
import { type Hit, listHits } from "./hits.ts";
import { Paper } from "./paper.tsx";
import { useGrowing } from "./use-growing.ts";
import { useHighlights } from "./use-highlights.ts";
import { type OpenPage, useOpenPage } from "./use-open-page.ts";
import "./reader.css";

/** The transcript that is open, as one reads it. */
export function Reader() {
  const { open, error, isLoading, reload } = useOpenPage();
  return (
    <main className="reader" aria-label="Transcript" aria-busy={isLoading}>
      {error === undefined ? null : (
        <div className="reader-problem">
          <Notice
            tone="problem"
            title="This transcript cannot be shown"
            actions={<Button onPress={reload}>Try again</Button>}
          >
            {error.message}
          </Notice>
        </div>
      )}
      {open === undefined ? <NothingOpen isQuiet={isLoading || error !== undefined} /> : <OpenTranscript open={open} />}
      <div className="reader-tools">
        <CommandIconButton command="view.tagging" icon="tag" />
      </div>
    </main>
  );
}

function NothingOpen({ isQuiet }: { readonly isQuiet: boolean }) {
  const total = useSelected(list, (state) => state.listing?.total ?? 0);
  if (isQuiet || total === 0) return null;
  return <EmptyState title="Nothing is open">Choose a transcript in the list to read and tag it.</EmptyState>;
}

/** A text must be scrolled without a mouse: https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable */
const scrolledByKeys = { tabIndex: 0 };

const noHits: readonly Hit[] = [];

function OpenTranscript({ open }: { readonly open: OpenPage }) {
  const { id, blocks } = open.page;
  const scroller = useRef<HTMLDivElement>(null);
  const query = useSelected(list, (state) => state.listing?.view.query ?? "");
  const hits = useHits(id, query);
  const { at } = useStore(hitCursor);

  const grown = useGrowing(id, countParagraphs(blocks));
  // A hit may stand in what is not there yet.
  const shown = at < 0 ? cutBlocks(blocks, grown) : blocks;
  useHighlights(scroller, hits, at, shown);
  useEffect(() => {
    if (id !== "") scroller.current?.scrollTo({ top: 0 });
  }, [id]);

  return (
    <>
      <section ref={scroller} className="reader-scroll" aria-label="Text" {...scrolledByKeys}>
        <Paper record={open.record} voices={open.page.voices} blocks={shown} />
      </section>
      <HitRail hits={hits} blocks={blocks} at={at} />
      {query === "" ? null : <FindBar />}
    </>
  );
}

function useHits(id: string, query: string): readonly Hit[] {
  const { value, isCurrent } = useCall(bridge.finding.hits, query === "" ? undefined : { id, query });
  const hits = useMemo(() => (value === undefined || !isCurrent ? noHits : listHits(value)), [value, isCurrent]);
  useEffect(() => startHits(hits.length), [hits]);
  return hits;
}
