import path from "node:path";
import { pathToFileURL } from "node:url";
import { closeBrowser, openBrowser } from "../../e2e/hosts/launch-browser.ts";

/** From the end of typing a word until its results stand, in a room that was just opened from the disk: milliseconds. */
export async function firstSearch(room: string, word: string): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(room, "index.html")).href);
    await page.locator("#status").filter({ hasText: /\d/ }).waitFor();
    const before = await page.locator("#status").innerText();
    await page.locator("#words").fill(word);
    const begun = performance.now();
    await page.waitForFunction((said) => document.getElementById("status")?.innerText !== said, before, {
      polling: "raf",
    });
    return performance.now() - begun;
  } finally {
    await closeBrowser();
  }
}
