import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { importAll, openWorkbench, type Workbench } from "../everyday/workbench.ts";
import { createRandom } from "../generate/random.ts";
import { createWorld, writeTranscripts } from "../generate/transcripts.ts";
import { isWithin, median, printRows, type Row } from "../row.ts";
import { type Added, addTopic } from "./add-topic.ts";
import { settledHeap } from "./heap.ts";
import { writeLongPage } from "./long-page.ts";
import { openText, scrollText, settle } from "./open-text.ts";
import { openWindow } from "./open-window.ts";
import { longestTaskOf } from "./trace.ts";
import { typeQueries } from "./type-query.ts";
import { scrollList, stepThrough, switchFacets } from "./use-list.ts";

const longWords = 200_000;
const speech = "The long speech";
const unbroken = "The unbroken speech";
const short = "The short speech";
const rounds = 5;
/** Of a scroll from end to end: some 3,000 pixels each. */
const frames = 240;
const typedWords = 8;
const tags = 9;
const steps = 20;
const topics = 5;
/** Milliseconds for which no frame may be held up. */
const longestFrame = 50;

/** What a scene measures in an open window. */
type Scene = (page: Page, size: number) => Promise<Row[]>;

/**
 * The window in a real Chromium, with its trace, at 10,000 generated transcripts unless other sizes are given: starting,
 * opening and scrolling texts of 200,000 words, adding a topic, typing a query, going through the list, narrowing it.
 */
export async function benchUi(args: readonly string[]): Promise<boolean> {
  const sizes = args.length > 0 ? args.map(Number) : [10_000];
  const rows: Row[] = [];
  for (const size of sizes) {
    const workbench = await openWorkbench();
    try {
      await fill(workbench, size);
      rows.push(...(await play(workbench, size)));
    } finally {
      await workbench.close();
    }
  }
  printRows(rows);
  return rows.every(isWithin);
}

async function fill({ folder, service }: Workbench, size: number): Promise<void> {
  const drop = path.join(folder, "drop");
  writeTranscripts(drop, size);
  const long = path.join(drop, "long");
  mkdirSync(long);
  writeFileSync(path.join(long, "speech.txt"), writeLongPage(speech, longWords, "speech"));
  writeFileSync(path.join(long, "unbroken.txt"), writeLongPage(unbroken, longWords, "one paragraph"));
  writeFileSync(path.join(long, "short.txt"), writeLongPage(short, 300, "speech"));
  await importAll(service, drop);
  await service.close();
}

const scenes: readonly Scene[] = [
  benchOpening,
  benchScrolling,
  benchTagging,
  benchTyping,
  benchListing,
  benchStepping,
  benchNarrowing,
  benchHeap,
];

async function play({ folder, archiveFolder }: Workbench, size: number): Promise<Row[]> {
  const window = await openWindow(folder, archiveFolder);
  try {
    const what = "start the program: until the list can be used";
    const rows: Row[] = [{ what, size, ours: window.startedIn, unit: "ms", atMost: size > 25_000 ? 4_000 : 2_000 }];
    for (const scene of scenes) rows.push(...(await scene(window.page, size)));
    return rows;
  } finally {
    await window.close();
  }
}

async function benchTyping(page: Page, size: number): Promise<Row[]> {
  const { vocabulary } = createWorld();
  const random = createRandom(7);
  const words = Array.from({ length: typedWords }, () => vocabulary.draw(random));
  let taken: readonly number[] = [];
  const held = await longestTaskOf(page, async () => {
    taken = await typeQueries(page, words);
  });
  return [
    { what: "type a query: key to paint, p95", size, ours: slowest(taken), unit: "ms", atMost: 100 },
    { what: "type a query: longest task", size, ours: held, unit: "ms", atMost: longestFrame },
  ];
}

async function benchTagging(page: Page, size: number): Promise<Row[]> {
  await openText(page, short);
  const taken: Added[] = [];
  const held = await longestTaskOf(page, async () => {
    for (let tag = 1; tag <= tags; tag++) taken.push(await addTopic(page, `Quick ${tag}`));
  });
  return [
    { what: "add a topic: key to paint", size, ours: median(taken.map((one) => one.seen)), unit: "ms", atMost: 50 },
    { what: "add a topic: key to saved", size, ours: median(taken.map((one) => one.saved)), unit: "ms", atMost: 300 },
    { what: "add a topic: longest task", size, ours: held, unit: "ms", atMost: longestFrame },
  ];
}

async function benchOpening(page: Page, size: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const title of [speech, unbroken]) {
    const opened: number[] = [];
    const held: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await openText(page, short);
      await settle(page);
      held.push(
        await longestTaskOf(page, async () => {
          opened.push(await openText(page, title));
          await settle(page);
        }),
      );
    }
    const what = `open “${title}”, 200,000 words`;
    rows.push({ what: `${what}: click to paint`, size, ours: median(opened), unit: "ms", atMost: 200 });
    rows.push({ what: `${what}: longest task`, size, ours: median(held), unit: "ms", atMost: longestFrame });
  }
  return rows;
}

async function benchScrolling(page: Page, size: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const title of [speech, unbroken]) {
    await openText(page, title);
    await settle(page);
    const held = await longestTaskOf(page, () => scrollText(page, frames));
    rows.push({ what: `scroll “${title}”: longest task`, size, ours: held, unit: "ms", atMost: longestFrame });
  }
  return rows;
}

async function benchListing(page: Page, size: number): Promise<Row[]> {
  const held = await longestTaskOf(page, () => scrollList(page, frames));
  return [{ what: "scroll the list: longest task", size, ours: held, unit: "ms", atMost: longestFrame }];
}

async function benchStepping(page: Page, size: number): Promise<Row[]> {
  return await timed("go down the list", size, 150, page, () => stepThrough(page, steps));
}

async function benchNarrowing(page: Page, size: number): Promise<Row[]> {
  return await timed("narrow by a topic", size, 150, page, () => switchFacets(page, topics));
}

async function benchHeap(page: Page, size: number): Promise<Row[]> {
  return [{ what: "what the page holds at the end", size, ours: await settledHeap(page), unit: "MB", atMost: 200 }];
}

async function timed(what: string, size: number, atMost: number, page: Page, work: () => Promise<number[]>) {
  let taken: readonly number[] = [];
  const held = await longestTaskOf(page, async () => {
    taken = await work();
  });
  const rows: Row[] = [
    { what: `${what}: to paint, p95`, size, ours: slowest(taken), unit: "ms", atMost },
    { what: `${what}: longest task`, size, ours: held, unit: "ms", atMost: longestFrame },
  ];
  return rows;
}

/** All but one in twenty are done by then. */
function slowest(taken: readonly number[]): number {
  const last = taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.95)];
  if (last === undefined) throw new RangeError("nothing was measured");
  return last;
}
