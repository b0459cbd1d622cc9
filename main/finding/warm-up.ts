import { type View, viewSchema } from "../../shared/contract/finding.ts";
import { createPacer } from "../runtime/pacer.ts";
import type { IndexKeeper } from "./index/index-keeper.ts";
import type { IndexReader } from "./index/index-reader.ts";
import type { LiveShelf } from "./shelf/live-shelf.ts";
import { orderNames } from "./shelf/orders.ts";
import type { Shelf } from "./shelf/shelf.ts";

/** Milliseconds: who only opens, changes and closes an archive needs no process for queries. */
const warmAfter = 500;
/** Rows: as many as a window asks for. */
const asked = 24;
const likelyTitles = 4;
const mostQueries = 8;

type WarmUpSource = {
  readonly live: LiveShelf;
  readonly keeper: IndexKeeper;
  /** Every search needs the first. */
  readonly readers: readonly IndexReader[];
  readonly list: (view: View, offset: number, limit: number) => Promise<unknown>;
  /** Awaited before each part: whoever waits for an answer goes first. */
  readonly lull: () => Promise<void>;
};

/**
 * Have ready, while nobody waits, what the first keys of a query would wait for, and the orders that may be asked for.
 * Answers with what puts an end to it.
 */
export function warmUp(source: WarmUpSource): () => void {
  const stop = new AbortController();
  const timer = setTimeout(() => void warmAll(source, stop.signal), warmAfter).unref();
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

async function warmAll({ live, keeper, readers, list, lull }: WarmUpSource, stop: AbortSignal): Promise<void> {
  const [first, ...others] = readers;
  await first?.warm();
  // An index that cannot be had is told to whoever asks it something. Building one needs the machine.
  await keeper.caughtUp().catch(() => {});
  const parts = [
    // What fails is told to whoever asks.
    ...likelyQueries(live.shelf).map((query) => () => list(viewSchema.parse({ query }), 0, asked).catch(() => {})),
    ...orderNames.map((name) => () => live.orders.ready(name, createPacer())),
    ...others.map((reader) => () => reader.warm()),
  ];
  for (const part of parts) {
    await lull();
    if (stop.aborted) return;
    await part();
  }
}

/**
 * What somebody may type: the beginnings of words of the latest titles. Some of them most transcripts have, and the first
 * search that finds most of a large archive looks up which transcript each row of the index stands for.
 */
function likelyQueries({ titles }: Shelf): readonly string[] {
  const beginnings = titles.slice(-likelyTitles).flatMap((title) => title.match(/(?<!\p{L})\p{L}{3}/gu) ?? []);
  return [...new Set(beginnings)].slice(0, mostQueries);
}
