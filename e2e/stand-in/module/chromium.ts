import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { type BrowserContext, chromium } from "@playwright/test";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the system's Chromium with a profile in the application's own folder. Its first, blank page stays open. */
export async function startChromium(userData: string): Promise<BrowserContext> {
  // One of an earlier start is left behind where that was killed.
  await rm(portFile(userData), { force: true });
  return chromium.launchPersistentContext(path.join(userData, "Chromium"), {
    executablePath: process.env.STAND_IN_CHROMIUM ?? "/usr/bin/chromium",
    headless: process.env.STAND_IN_HEADED !== "1",
    viewport: null,
    chromiumSandbox: process.getuid?.() !== 0,
    // Its signals are ours: an application that is closing gets the time it asks for.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Any that is free: one that was looked for beforehand may be taken by then.
    args: ["--remote-debugging-port=0", ...quiet],
  });
}

/** Where a test that runs beside it may look at its pages: Chromium writes the port into its profile once it listens. */
export async function debuggingPort(userData: string): Promise<number> {
  for (;;) {
    const port = Number((await readFile(portFile(userData), "utf8").catch(() => "")).split("\n")[0]);
    if (port > 0) return port;
    await setTimeout(10);
  }
}

const portFile = (userData: string): string => path.join(userData, "Chromium", "DevToolsActivePort");
