import { useEffect, useMemo } from "react";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { useStore } from "../store/store.ts";
import { reachPlace } from "./awaited-place.ts";
import { findInText } from "./find-in-text.ts";
import { textQuery } from "./finding-text.ts";
import { startHits } from "./hit-cursor.ts";
import { type Hit, listHits } from "./hits.ts";
import { currentParagraph } from "./place.ts";
import type { OpenPage } from "./use-open-page.ts";

const noHits: readonly Hit[] = [];

/** `isSearched`: the search over all is for words, which may stand here or not. */
export type PageHits = { readonly hits: readonly Hit[]; readonly isSearched: boolean };

/** What is marked on the page: what is looked for in it, else what the search over all is for. */
export function useHits({ id, blocks }: OpenPage["page"], query: string): PageHits {
  const typed = useStore(textQuery);
  const { value, isCurrent } = useCall(bridge.finding.hits, query === "" ? undefined : { id, query });
  const searched = useMemo(() => (value === undefined || !isCurrent ? noHits : listHits(value)), [value, isCurrent]);
  const found = useMemo(() => (typed === undefined ? undefined : findInText(blocks, typed)), [blocks, typed]);
  const hits = found ?? searched;
  const isHere = query === "" || (value !== undefined && isCurrent);
  useEffect(() => {
    if (found !== undefined) startHits(found.length, nearest(found));
    else startHits(searched.length, isHere ? reachPlace(id, blocks, searched) : -1);
  }, [found, searched, isHere, id, blocks]);
  return { hits, isSearched: value?.hasWords === true && isCurrent };
}

/** The first one from where the user reads, or the first of all. */
function nearest(found: readonly Hit[]): number {
  if (found.length === 0) return -1;
  const here = currentParagraph() ?? 1;
  return Math.max(
    0,
    found.findIndex(({ n }) => n >= here),
  );
}
