import { LecternError } from "../../shared/contract/error.ts";
import type { Row } from "../../shared/contract/finding.ts";
import { say, toSay } from "../../shared/language/say.ts";
import { eachOf } from "../runtime/each-of.ts";
import { createPacer } from "../runtime/pacer.ts";
import { ChangeMemory } from "./change-memory.ts";
import { checkIndex } from "./check-index.ts";
import { complete } from "./complete/complete.ts";
import { listedCollections } from "./complete/listed-collections.ts";
import { Concordance } from "./concordance/concordance.ts";
import { Frequency } from "./concordance/frequency.ts";
import { expandMentions } from "./evaluate/expand-mentions.ts";
import { speakersCalled } from "./evaluate/speakers-called.ts";
import { findHits } from "./find-hits.ts";
import type { Finder, FinderSource } from "./finder.ts";
import { firstSaid, saidPartsOf } from "./first-said.ts";
import { IndexKeeper } from "./index/index-keeper.ts";
import { IndexReader } from "./index/index-reader.ts";
import { makeRow, textsIn } from "./make-row.ts";
import { Matcher } from "./matches.ts";
import { countOverview } from "./overview/count-overview.ts";
import { parseQuery } from "./query/parse-query.ts";
import type { Query } from "./query/query.ts";
import { LiveShelf } from "./shelf/live-shelf.ts";
import { touchedBy } from "./shelf/step-touches.ts";
import { SimilarFinder } from "./similar/similar-finder.ts";
import { Texts } from "./texts.ts";
import { type Shown, Views } from "./views.ts";
import { warmUp } from "./warm-up.ts";
import { createMarkers } from "./words/find-marks.ts";

const textsAtOnce = 4;

/** Starts at once and answers from the first moment; the index catches up behind. */
export function createFinder(source: FinderSource): Finder {
  const { tables } = source;
  const live = new LiveShelf(tables);
  const keeper = new IndexKeeper(source, (id) => live.changedOf(id), live.settled());
  const reader = new IndexReader(source.spawn, keeper);
  const expand = (query: Query) => expandMentions(query, source);
  const untaggedMentions = async () => {
    const found = await source.untaggedMentions();
    // What was answered meanwhile is asked again.
    void found.whole?.then(() => {
      live.touch();
      source.onProgress(1, 1);
    });
    return found;
  };
  const { personsCalled } = source;
  const matcher = new Matcher({ tables, personsCalled, untaggedMentions }, reader, keeper, live);
  const views = new Views({ live, keeper, matcher, expand, tables });
  const texts = new Texts(source);
  const lineReader = new IndexReader(source.spawn, keeper);
  const lineSource = { tables, live, keeper, views, texts, reader: lineReader, expand, speakersCalled: called(source) };
  const concordance = new Concordance(lineSource);
  const frequency = new Frequency(lineSource, concordance);
  const similar = new SimilarFinder({ tables, live, keeper, reader, texts });
  const changes = new ChangeMemory(source, live, keeper);
  // A history that cannot be read is the archive's to tell; here it only means that changes are known from now on.
  changes.learn().catch(() => {});
  let sequence = source.sequence();

  const languageOf = (id: string) => keeper.open?.ledger.lineOf(id)?.language ?? "";

  const idsOf = (slots: Int32Array) => {
    const ids: string[] = [];
    for (const slot of slots) {
      const id = live.shelf.ids[slot];
      // A slot that was left since the list was made has none.
      if (id) ids.push(id);
    }
    return ids;
  };

  const rowsOf = async ({ slots, phrases, query }: Shown, offset: number, limit: number): Promise<Row[]> => {
    const ids = idsOf(slots.subarray(offset, offset + limit));
    const markerOf = phrases.length > 0 ? createMarkers(phrases) : undefined;
    const saidParts = await saidPartsOf(query, called(source));
    const pacer = createPacer();
    const rows: (Row | undefined)[] = [];
    await eachOf(ids.entries(), textsAtOnce, async ([n, id]) => {
      // A text that cannot be read has no hits to show; verifying the archive names it.
      const marker = markerOf?.(languageOf(id));
      const blocks = marker && (await texts.blocksOf(id).catch(() => []));
      if (pacer.isSpent()) await pacer.rest();
      const transcript = tables.transcripts.get(id);
      const said = transcript && blocks && firstSaid(saidParts, transcript, blocks, languageOf(id));
      rows[n] = transcript && makeRow(tables, transcript, marker, textsIn(blocks, said));
    });
    return rows.filter((row) => row !== undefined);
  };

  const list: Finder["list"] = async (view, offset, limit) => {
    const began = performance.now();
    const shown = await views.show(view);
    const rows = await rowsOf(shown, offset, limit);
    const indexing = keeper.progress();
    const notice = shown.notice ?? (shown.phrases.length > 0 ? unreadNotice(keeper.unread.size) : undefined);
    return {
      total: shown.slots.length,
      rows,
      sort: shown.sort,
      sequence,
      milliseconds: performance.now() - began,
      ...(indexing ? { indexing } : {}),
      ...(notice === undefined ? {} : { notice }),
      ...(shown.problem ? { problem: shown.problem } : {}),
    };
  };
  /** The list that was asked for last, however it ends. */
  let listing: Promise<unknown> = Promise.resolve();
  const { lull } = source;
  const stopWarming = source.isTyped ? warmUp({ live, keeper, readers: [reader, lineReader], list, lull }) : undefined;

  return {
    list: (view, offset, limit) => {
      const answer = list(view, offset, limit);
      listing = answer.catch(() => {});
      return answer;
    },
    facets: (view, limit) => views.facets(view, limit),
    overview: async (view) => {
      await live.settled();
      return countOverview(live.shelf, tables, (await views.show(view)).slots, createPacer());
    },
    complete: async (line, cursor) => {
      // A key asks for both, and is waited for until its list is there.
      await listing;
      return await complete(line, cursor, {
        countAll: (view) => views.countAll(view),
        personsCalled: source.personsCalled,
        collections: () => listedCollections(tables),
      });
    },
    ids: async (view) => idsOf((await views.show(view)).slots),
    hits: async (id, line) => {
      const transcript = tables.transcripts.get(id);
      if (!transcript) throw new LecternError("not-found", toSay("That transcript is no longer in the archive."));
      const { query: parsed } = parseQuery(line);
      const query = parsed && (await expand(parsed));
      const blocks = query ? await texts.blocksOf(id) : [];
      return findHits({ transcript, blocks, query, language: languageOf(id), speakersCalled: called(source) });
    },
    concordance: (window) => concordance.window(window),
    stopConcordance: () => concordance.stop(),
    frequency: (view, queries) => frequency.count(view, queries),
    similar: (id, limit) => similar.of(id, limit),
    check: () => checkIndex({ source, keeper, reader: lineReader }),
    applied: (step, now) => {
      sequence = now;
      const touched = touchedBy(step);
      live.applied(touched, step.at);
      changes.applied(touched.transcripts, step.at, step.id);
      if (touched.words.length > 0) keeper.examine(touched.words);
    },
    caughtUp: () => keeper.caughtUp(),
    close: async () => {
      stopWarming?.();
      await keeper.close();
      await Promise.all([reader.close(), lineReader.close()]);
    },
  };
}

function called(source: FinderSource) {
  return (name: string) => speakersCalled(name, source);
}

function unreadNotice(count: number): string | undefined {
  if (count === 0) return undefined;
  return say(
    "{count, plural, one {One text} other {# texts}} could not be read and can be found by title only. Verify the archive to see which.",
    { count },
  );
}
