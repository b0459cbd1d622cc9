import { once } from "node:events";
import { type Browser, chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "../../scripts/chromium.ts";
import { dropPaths } from "../stand-in/drop.ts";
import type { Launch } from "./stage.ts";
import { startServer } from "./start-server.ts";

let shared: Promise<Browser> | undefined;

/** One browser for all stories, a fresh profile for each. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  shared ??= chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...chromiumArguments] });
  return shared;
}

export async function closeBrowser(): Promise<void> {
  const browser = await shared;
  shared = undefined;
  await browser?.close();
}

/** `npm start` on the browser host, and its page in Chromium. */
export const launchBrowser: Launch = async ({ household, archive }) => {
  const { address, server, stop } = await startServer({ household, archive });
  const context = await (await openBrowser()).newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  return {
    host: "browser",
    household,
    page,
    drop: (target, paths) => dropPaths({}, page, target, paths),
    close: async () => {
      await context.close();
      await stop();
    },
    pullPlug: async () => {
      const ended = once(server, "exit");
      server.kill("SIGKILL");
      await ended;
      await context.close();
    },
  };
};
