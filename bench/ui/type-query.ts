import type { Page } from "@playwright/test";

/** Milliseconds between what a key did and the next key. */
const pause = 60;

export async function goToSearch(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Search titles and texts" }).click();
}

/**
 * Type words into the search field, which has the focus, one after the other; answers with the milliseconds from each key
 * to its list painted.
 */
export async function typeQueries(page: Page, words: readonly string[]): Promise<number[]> {
  const taken: number[] = [];
  for (const word of words) {
    await empty(page);
    await page.waitForTimeout(pause);
    for (const letter of word) {
      await expectList(page);
      await page.keyboard.press(letter);
      taken.push(await paintedList(page));
      await page.waitForTimeout(pause);
    }
  }
  await empty(page);
  return taken;
}

async function empty(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
}

declare global {
  /** Milliseconds from the key that was expected to its list painted. */
  var listPainted: Promise<number> | undefined;
}

/** The list says that it is busy from the moment that something is typed until it shows what was asked. */
async function expectList(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.listPainted = new Promise((resolve) => {
      const list = document.querySelector("section[aria-label='Transcripts']");
      let pressed = 0;
      document.addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
      const look = () => {
        if (list?.getAttribute("aria-busy") !== "false") requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      };
      document.addEventListener("input", () => requestAnimationFrame(look), { once: true });
    });
  });
}

async function paintedList(page: Page): Promise<number> {
  return (await page.evaluate(() => globalThis.listPainted)) ?? Number.NaN;
}
