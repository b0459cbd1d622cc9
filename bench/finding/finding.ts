import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { createFinder } from "../../main/finding/create-finder.ts";
import type { Finder } from "../../main/finding/finder.ts";
import { generateArchive } from "../../main/finding/testing/generate-archive.ts";
import {
  blocksOfText,
  type MadeArchive,
  madeId,
  madeStep,
  madeWord,
  seededNumbers,
} from "../../main/finding/testing/made-archive.ts";
import { viewOf } from "../../main/finding/testing/open-finder.ts";
import type { View } from "../../shared/contract/finding.ts";
import { isWithin, median, printRows, type Row, time } from "../row.ts";
import { type BareIndex, makeBareIndex } from "./bare-index.ts";
import { longestHold } from "./hold.ts";
import { benchLines } from "./lines.ts";
import { type MeasuredChildren, measureChildren } from "./measured-child.ts";
import { textsInFile } from "./text-file.ts";

/** Words of a transcript, as in the design's seed. */
const words = 1_500;
const queryCount = 200;

/** Lists, facets and the index, at 10,000 generated transcripts unless other sizes are given. Build first. */
export async function benchFinding(args: readonly string[]): Promise<boolean> {
  const sizes = args.length > 0 ? args.map(Number) : [10_000];
  const rows: Row[] = [];
  for (const size of sizes) rows.push(...(await benchSize(size)));
  printRows(rows);
  return rows.every(isWithin);
}

async function benchSize(size: number): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "finding-bench-"));
  const texts = textsInFile(path.join(folder, "texts"));
  const archive = generateArchive({ transcripts: size, words, topics: 10_000, persons: 20_000 }, texts);
  const bare = makeBareIndex(archive, folder);
  try {
    return await benchArchive(archive, folder, bare);
  } finally {
    bare.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchArchive(archive: MadeArchive, folder: string, bare: BareIndex): Promise<Row[]> {
  const size = archive.tables.transcripts.size;
  const children = measureChildren();
  const building = openFinder(archive, folder, children);
  let indexing = 0;
  const heldByIndexing = await longestHold(async () => {
    indexing = await time(() => building.caughtUp());
  });
  await building.close();
  const { text, index } = await sizesOf(archive, folder);
  say(
    `${size.toLocaleString("en")} indexed in ${Math.round(indexing)} ms: ${Math.round((size / indexing) * 1_000)} transcripts, ${(text / indexing / 1e3).toFixed(1)} MB a second; ${Math.round(text / 1e6)} MB of text, index ${Math.round(index / 1e6)} MB; at most in memory: ${children.peaks()}`,
  );

  const finder = openFinder(archive, folder, children);
  const first = await time(() => finder.list(viewOf(), 0, 100));
  const current = await time(() => finder.caughtUp());
  say(`opened: first list after ${Math.round(first)} ms, index known to be current ${Math.round(current)} ms later`);
  const heldByUse = await longestHold(() => useAll(finder, archive));
  const mostFrequent = viewOf({ query: `"${madeWord(1)}"`, sort: { by: "relevance", descending: true } });
  const byTitle = viewOf({ sort: { by: "title", descending: false } });
  const allowed = (what: string, ours: number, atMost: number): Row => ({ what, size, ours, unit: "ms", atMost });
  const rows = [
    {
      what: "index, 0.8 of the text",
      size,
      ours: index / 1e6,
      unit: "MB" as const,
      atMost: Math.round(0.8 * text) / 1e6,
    },
    allowed("index one MB of text", indexing / (text / 1e6), 200),
    { what: "memory of the largest index process", size, ours: children.highest(), unit: "MB" as const, atMost: 500 },
    ...(await benchPages(finder, bare, size)),
    allowed("list by relevance, most frequent word", await time(() => finder.list(mostFrequent, 0, 100)), 100),
    allowed("similar transcripts", await medianOfSimilar(finder, archive), 150),
    ...(await benchLines(finder, size)),
    allowed("facets, no query", await medianOf(() => finder.facets(viewOf(), 12)), size > 20_000 ? 50 : 20),
    allowed("list by title, halfway down", await medianOf(() => finder.list(byTitle, size / 2, 100)), 20),
    allowed("longest hold while indexing", heldByIndexing, 50),
    allowed("longest hold in use", heldByUse, 50),
  ];
  say(`at most in memory: ${children.peaks()}`);
  await finder.close();
  return rows;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function openFinder(archive: MadeArchive, cacheFolder: string, { spawn }: MeasuredChildren): Finder {
  return createFinder({
    isTyped: true,
    lull: async () => {},
    tables: archive.tables,
    sequence: () => 1,
    blocks: async (id) => {
      // Reading a file lets others run.
      await setImmediate();
      return blocksOfText(archive.texts.get(id) ?? []);
    },
    withheld: async () => new Map(),
    personsCalled: async () => [],
    untaggedMentions: async () => ({ ids: new Set(), left: 0 }),
    cacheFolder,
    spawn,
    onProgress: () => {},
  });
}

/** Words by how often they occur, evenly over the orders of magnitude, and beginnings of words. */
function queries(): string[] {
  const random = seededNumbers(11);
  return Array.from({ length: queryCount }, (_, n) => {
    const word = madeWord(Math.floor(Math.exp(random() * Math.log(29_000))));
    return n % 3 === 0 ? word.slice(0, Math.max(3, word.length - 2)) : `${word} `;
  });
}

/** The first page of each query as it is typed: nothing of it is remembered from before. */
async function benchPages(finder: Finder, bare: BareIndex, size: number): Promise<Row[]> {
  const ours: number[] = [];
  const pages: number[] = [];
  const ids: number[] = [];
  const begun: number[] = [];
  for (const query of queries()) {
    const match = `"${query.trim()}"${query.endsWith(" ") ? "" : " *"}`;
    ids.push(await time(() => bare.firstIds(match)));
    pages.push(await time(() => bare.firstPage(match)));
    const view = viewOf({ query });
    const taken = await time(() => Promise.all([finder.list(view, 0, 100), finder.facets(view, 12)]));
    ours.push(taken);
    if (!query.endsWith(" ")) begun.push(taken);
  }
  say(`FTS5, ids of the first page alone: median ${median(ids).toFixed(2)} ms, p95 ${p95(ids).toFixed(2)} ms`);
  const peerName = "FTS5, same rows, order and snippets";
  return [
    {
      what: "first page and facets, median",
      size,
      ours: median(ours),
      peer: median(pages),
      peerName,
      limit: size > 20_000 ? 3 : 2,
    },
    { what: "first page and facets, p95", size, ours: p95(ours), peer: p95(pages), peerName, limit: 2 },
    { what: "first page and facets, p95, to be painted", size, ours: p95(ours), unit: "ms", atMost: 100 },
    { what: "the same of beginnings of words, p95", size, ours: p95(begun), unit: "ms", atMost: 100 },
  ];
}

/** What a user does: lists in each order, queries, facets, a tag on one and on all, a long scroll. */
async function useAll(finder: Finder, archive: MadeArchive): Promise<void> {
  const views: Partial<View>[] = [
    {},
    { sort: { by: "title", descending: true } },
    { sort: { by: "changed", descending: true } },
    { query: madeWord(0) },
    { query: madeWord(3), sort: { by: "relevance", descending: true } },
    { topics: [madeId("topic", 0)], statuses: ["draft"] },
  ];
  for (const view of views) {
    await finder.list(viewOf(view), 0, 100);
    await finder.facets(viewOf(view), 20_000);
  }
  const all = [...archive.tables.transcripts.keys()];
  for (const ids of [all.slice(0, 1), all]) {
    finder.applied(madeStep(1, [{ do: "change", on: "transcripts", ids, add: { topics: [madeId("topic", 1)] } }]), 2);
    await finder.list(viewOf(), 0, 100);
    await finder.facets(viewOf(), 12);
  }
}

async function medianOfSimilar(finder: Finder, archive: MadeArchive): Promise<number> {
  const ids = archive.tables.transcripts.keys();
  return medianOf(() => finder.similar(ids.next().value ?? "", 10));
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 15; n++) times.push(await time(work));
  return median(times);
}

function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}

/** Bytes of UTF-8. */
async function sizesOf(archive: MadeArchive, folder: string): Promise<{ text: number; index: number }> {
  let text = 0;
  for (const { id, title, summary = "" } of archive.tables.transcripts.values()) {
    for (const one of [title, summary, ...(archive.texts.get(id) ?? [])]) text += Buffer.byteLength(one);
  }
  const { size } = await stat(path.join(folder, "words.sqlite"));
  return { text, index: size };
}
