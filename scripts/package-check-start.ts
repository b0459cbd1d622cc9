import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { launchStandIn } from "../e2e/stand-in/launch.ts";

const patienceMs = 20_000;

/**
 * Starts an unpacked application on the stand-in, as if it were installed, and does what needs all of it: the page, the
 * sample transcripts, the reading thread, the index process with its native module.
 * @param folder what app.asar held
 * @param userData a folder to be made
 * @returns what is wrong, one line each
 */
export async function wrongStart(folder: string, userData: string): Promise<readonly string[]> {
  await mkdir(userData);
  const app = await launchStandIn({
    main: path.join(folder, "dist", "main", "electron.js"),
    args: [`--user-data-dir=${userData}`],
    cwd: userData,
    isPackaged: true,
  });
  try {
    const page = await app.firstWindow();
    await page.locator("#root > *").first().waitFor({ state: "attached" });
    const opened = await ask(page, "archive.openSample({})");
    return opened.startsWith('{"ok":true') ? await wrongSearch(page) : [`the sample archive did not open: ${opened}`];
  } finally {
    await app.close();
  }
}

/** The index may still be at work when the archive has opened. */
async function wrongSearch(page: Page): Promise<readonly string[]> {
  const until = Date.now() + patienceMs;
  let answer = "";
  while (Date.now() < until) {
    answer = await ask(page, 'finding.list({ view: { query: "harbour" }, limit: 1 })');
    if (/"total":[1-9]/.test(answer)) return [];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [`a search of the sample archive found nothing: ${answer}`];
}

async function ask(page: Page, action: string): Promise<string> {
  return String(await page.evaluate(`lectern.${action}.then(JSON.stringify)`));
}
