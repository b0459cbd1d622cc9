import type { Page } from "@playwright/test";
import { findSpot, press, type Spot } from "./press.ts";

/** Where a transcript stands in the list. */
export async function findRow(page: Page, title: string): Promise<Spot> {
  await page.locator(".list-row").filter({ hasText: title }).waitFor();
  return await findSpot(page, ".list-row", { words: title });
}

/**
 * Open a transcript by a click in the list; answers with the milliseconds from the press until its text is painted.
 * @param row what was found before a trace began; else it is looked for now
 */
export async function openText(page: Page, title: string, row?: Spot): Promise<number> {
  const spot = row ?? (await findRow(page, title));
  // The page hears the press only when it was told to, so that is waited for.
  const seen = await page.evaluateHandle((wanted) => {
    let pressed = 0;
    document.addEventListener("pointerdown", ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
    const painted = new Promise<number>((resolve) => {
      const look = () => {
        const isThere = document.querySelector(".paper-title")?.textContent === wanted;
        if (pressed === 0 || !isThere || document.querySelector(".page-text") === null) requestAnimationFrame(look);
        // What is there in one frame is painted when the task after the next one runs.
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      };
      look();
    });
    return { painted };
  }, title);
  await press(page, spot);
  return await seen.evaluate(({ painted }) => painted);
}

/** Resolves when all of the text is on the page and nothing is being put there. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let before = -1;
        const look = () => {
          const now = document.querySelectorAll(".page-sheet").length;
          if (now === before) resolve();
          else setTimeout(look, 250);
          before = now;
        };
        look();
      }),
  );
}

/** Scroll the open text from end to end in so many frames. */
export async function scrollText(page: Page, frames: number): Promise<void> {
  await page.evaluate(async (count) => {
    const text = document.querySelector(".reader-scroll");
    for (let frame = 0; text !== null && frame <= count; frame++) {
      text.scrollTop = ((text.scrollHeight - text.clientHeight) * frame) / count;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, frames);
}
