import type { Page } from "@playwright/test";

/** Where the pointer goes to press something, in CSS pixels of the page. */
export type Spot = { readonly x: number; readonly y: number };

/**
 * Where the middle of what a selector finds stands, in view. Playwright's own search by role reckons the tree of
 * accessibility in the page's main thread, which a trace would count as the application's work.
 * @param words that it has; without them it is the one at `at`
 */
export async function findSpot(page: Page, selector: string, { words = "", at = 0 } = {}): Promise<Spot> {
  const spot = await page.evaluate(
    ([where, text, index]) => {
      const element = [...document.querySelectorAll(where)].filter((one) => one.textContent.includes(text))[index];
      if (element === undefined) return undefined;
      element.scrollIntoView({ block: "nearest" });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [selector, words, at] as const,
  );
  if (spot === undefined) throw new Error(`nothing on the page is “${selector}” number ${at} with “${words}”`);
  return spot;
}

export async function press(page: Page, { x, y }: Spot): Promise<void> {
  await page.mouse.click(x, y);
}
