import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { closeBrowser, launchBrowser, openBrowser } from "../../e2e/hosts/launch-browser.ts";

export type BenchWindow = {
  readonly page: Page;
  /** From the start of the program until its list could be used, in milliseconds. */
  readonly startedIn: number;
  readonly close: () => Promise<void>;
};

/** The application in Chromium, on the browser host in a process of its own. @param folder what is the user's */
export async function openWindow(folder: string, archive: string): Promise<BenchWindow> {
  const household = { home: folder, userData: path.join(folder, "user") };
  mkdirSync(household.userData, { recursive: true });
  await openBrowser();
  const begun = performance.now();
  const stage = await launchBrowser({ household, archive });
  await stage.page.locator("html[data-ready=true]").waitFor();
  const startedIn = performance.now() - begun;
  // What runs these files names functions by a helper that the page has not.
  await stage.page.evaluate("globalThis.__name ??= (named) => named");
  return {
    page: stage.page,
    startedIn,
    close: async () => {
      await stage.close();
      await closeBrowser();
    },
  };
}
