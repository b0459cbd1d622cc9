import type { Page } from "@playwright/test";
import { createRandom } from "../generate/random.ts";
import { createWorld } from "../generate/transcripts.ts";
import { median, type Row } from "../row.ts";
import { type Added, addTopic, goToField } from "./add-topic.ts";
import { settledHeap } from "./heap.ts";
import { findRow, openText, scrollText, settle } from "./open-text.ts";
import { longestTaskOf, type Task } from "./trace.ts";
import { goToSearch, typeQueries } from "./type-query.ts";
import { scrollList, stepThrough, switchFacets } from "./use-list.ts";

/** Titles of what every archive has beside what is generated. */
export const speech = "The long speech";
export const unbroken = "The unbroken speech";
export const short = "The short speech";

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

export const scenes: readonly Scene[] = [
  benchOpening,
  benchScrolling,
  benchTagging,
  benchTyping,
  benchListing,
  benchStepping,
  benchNarrowing,
  benchHeap,
];

async function benchTyping(page: Page, size: number): Promise<Row[]> {
  const { vocabulary } = createWorld();
  const random = createRandom(7);
  const words = Array.from({ length: typedWords }, () => vocabulary.draw(random));
  let taken: readonly number[] = [];
  await goToSearch(page);
  const held = await longestTaskOf(page, async () => {
    taken = await typeQueries(page, words);
  });
  return [
    { what: "type a query: key to paint, p95", size, ours: slowest(taken), unit: "ms", atMost: 100 },
    taskRow("type a query", size, held),
  ];
}

async function benchTagging(page: Page, size: number): Promise<Row[]> {
  await openText(page, short);
  await goToField(page);
  const taken: Added[] = [];
  const held = await longestTaskOf(page, async () => {
    for (let tag = 1; tag <= tags; tag++) taken.push(await addTopic(page, `Quick ${tag}`));
  });
  return [
    { what: "add a topic: key to paint", size, ours: median(taken.map((one) => one.seen)), unit: "ms", atMost: 50 },
    { what: "add a topic: key to saved", size, ours: median(taken.map((one) => one.saved)), unit: "ms", atMost: 300 },
    taskRow("add a topic", size, held),
  ];
}

async function benchOpening(page: Page, size: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const title of [speech, unbroken]) {
    const opened: number[] = [];
    const held: Task[] = [];
    for (let round = 0; round < rounds; round++) {
      await openText(page, short);
      await settle(page);
      const row = await findRow(page, title);
      held.push(
        await longestTaskOf(page, async () => {
          opened.push(await openText(page, title, row));
          await settle(page);
        }),
      );
    }
    const what = `open “${title}”, 200,000 words`;
    rows.push({ what: `${what}: click to paint`, size, ours: median(opened), unit: "ms", atMost: 200 });
    rows.push(taskRow(what, size, middleOf(held)));
  }
  return rows;
}

async function benchScrolling(page: Page, size: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const title of [speech, unbroken]) {
    await openText(page, title);
    await settle(page);
    const held = await longestTaskOf(page, () => scrollText(page, frames));
    rows.push(taskRow(`scroll “${title}”`, size, held));
  }
  return rows;
}

async function benchListing(page: Page, size: number): Promise<Row[]> {
  const held = await longestTaskOf(page, () => scrollList(page, frames));
  return [taskRow("scroll the list", size, held)];
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
    taskRow(what, size, held),
  ];
  return rows;
}

function taskRow(what: string, size: number, { length, worked }: Task): Row {
  const note = `${Math.round(worked)} ms on a processor`;
  return { what: `${what}: longest task`, size, ours: length, unit: "ms", atMost: longestFrame, note };
}

function middleOf(tasks: readonly Task[]): Task {
  const length = median(tasks.map((task) => task.length));
  return { length, worked: tasks.find((task) => task.length === length)?.worked ?? 0 };
}

/** All but one in twenty are done by then. */
function slowest(taken: readonly number[]): number {
  const last = taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.95)];
  if (last === undefined) throw new RangeError("nothing was measured");
  return last;
}
