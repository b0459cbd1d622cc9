import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "../../scripts/chromium.ts";
import { dropPaths } from "../stand-in/drop.ts";
import { projectFolder } from "./hosts.ts";
import { householdEnv, type Launch } from "./stage.ts";

const patienceMs = 20_000;

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
  const program = path.join(projectFolder, "dist", "main", "start.js");
  const server = spawn(process.execPath, [program, "--browser", "--no-open", ...(archive ? [archive] : [])], {
    env: householdEnv(household),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressOf(server);
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
      await stop(server);
    },
    pullPlug: async () => {
      const ended = once(server, "exit");
      server.kill("SIGKILL");
      await ended;
      await context.close();
    },
  };
};

async function addressOf(server: ChildProcess): Promise<string> {
  let said = "";
  const listen = (chunk: unknown): void => {
    said += String(chunk);
  };
  server.stdout?.on("data", listen);
  server.stderr?.on("data", listen);
  const until = Date.now() + patienceMs;
  while (Date.now() < until && server.exitCode === null) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said)?.[0];
    if (address) return address;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  server.kill("SIGKILL");
  throw new Error(`the browser host printed no address:\n${said}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  const impatience = setTimeout(() => server.kill("SIGKILL"), patienceMs);
  const [code, signal] = await ended;
  clearTimeout(impatience);
  if (code !== 0) throw new Error(`the browser host did not close cleanly: ${String(code ?? signal)}`);
}
