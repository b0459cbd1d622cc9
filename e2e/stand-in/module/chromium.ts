import path from "node:path";
import process from "node:process";
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
  return chromium.launchPersistentContext(path.join(userData, "Chromium"), {
    executablePath: process.env.STAND_IN_CHROMIUM ?? "/usr/bin/chromium",
    headless: process.env.STAND_IN_HEADED !== "1",
    viewport: null,
    chromiumSandbox: process.getuid?.() !== 0,
    // Its signals are ours: an application that is closing gets the time it asks for.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [`--remote-debugging-port=${process.env.STAND_IN_PORT ?? "0"}`, ...quiet],
  });
}
