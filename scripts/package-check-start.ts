import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { launchStandIn } from "../e2e/stand-in/launch.ts";

/**
 * Starts an unpacked application on the stand-in, as if it were installed, and does one thing that needs all of it: the
 * sample archive takes the reading thread, the index process with its native module, and the page.
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
    return [...(await failures(page, "archive.openSample")), ...(await failures(page, "finding.list"))];
  } finally {
    await app.close();
  }
}

async function failures(page: Page, action: string): Promise<readonly string[]> {
  const answered: unknown = await page.evaluate(`lectern.${action}({}).then(JSON.stringify)`);
  return String(answered).startsWith('{"ok":true') ? [] : [`${action} answered ${String(answered)}`];
}
