import type { Page } from "@playwright/test";
import { settle } from "./open-text.ts";
import { findSpot, press } from "./press.ts";

/** Milliseconds between what a key or a click did and the next. */
const pause = 60;

/** Scroll the list from end to end in so many frames, and wait until the rows that it ends at are there. */
export async function scrollList(page: Page, frames: number): Promise<void> {
  await page.evaluate(async (count) => {
    const list = document.querySelector(".transcript-list");
    for (let frame = 0; list !== null && frame <= count; frame++) {
      list.scrollTop = ((list.scrollHeight - list.clientHeight) * frame) / count;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, frames);
  await page.locator(".list-row").last().locator("[class=list-row-title]").waitFor();
  await page.evaluate(() => document.querySelector(".transcript-list")?.scrollTo({ top: 0 }));
  await page.waitForTimeout(pause);
}

/** Go down the list by key; answers with the milliseconds from each key until another text is painted. */
export async function stepThrough(page: Page, steps: number): Promise<number[]> {
  const taken: number[] = [];
  await press(page, await findSpot(page, ".list-row[data-index='0']"));
  await settle(page);
  for (let step = 0; step < steps; step++) {
    const painted = await expectPaint(page, "keydown", ".paper-title");
    await page.keyboard.press("j");
    taken.push(await painted());
    await page.waitForTimeout(pause);
  }
  return taken;
}

/** Narrow by each of the first topics and let it go; answers with the milliseconds from each click until its list is painted. */
export async function switchFacets(page: Page, topics: number): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < 2 * topics; turn++) {
    const value = await findSpot(page, "[aria-label='Narrow by topics'] button", { at: Math.floor(turn / 2) });
    const painted = await expectPaint(page, "pointerdown", "section[aria-label='Transcripts'] h2");
    await press(page, value);
    taken.push(await painted());
    await page.waitForTimeout(pause);
  }
  return taken;
}

/**
 * Begin to wait until the words of what the selector finds are others.
 * @returns waits to the end, and gives the milliseconds from the event until that was painted
 */
async function expectPaint(page: Page, event: string, selector: string) {
  const seen = await page.evaluateHandle(
    ([type, where]) => {
      const read = () => document.querySelector(where)?.textContent;
      const before = read();
      let began = 0;
      document.addEventListener(type, ({ timeStamp }) => (began = timeStamp), { capture: true, once: true });
      const painted = new Promise<number>((resolve) => {
        const look = () => {
          if (began === 0 || read() === before) requestAnimationFrame(look);
          // What is there in one frame is painted when the task after the next one runs.
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
        };
        look();
      });
      return { painted };
    },
    [event, selector] as const,
  );
  return () => seen.evaluate(({ painted }) => painted);
}
