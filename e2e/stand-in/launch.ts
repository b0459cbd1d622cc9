import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../scripts/chromium.ts";
import { buildStandIn } from "./build.ts";
import type { DesktopApp } from "./desktop-app.ts";
import { Questions } from "./questions.ts";

export type LaunchOptions = {
  /** The compiled main process, for example `dist/main/electron.js`. */
  readonly main: string;
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** As if it were installed rather than started by `electron .`. */
  readonly isPackaged?: boolean;
};

export type StandIn = DesktopApp & {
  /** Tells `webUtils.getPathForFile` of files and folders before they are dropped or chosen. */
  readonly rememberFiles: (paths: readonly string[]) => Promise<void>;
  /** What would have been shown outside the page: `[name, ...values]`. */
  readonly callLog: () => Promise<readonly (readonly unknown[])[]>;
  /** Ends it as the system would when it runs out of memory. */
  readonly kill: () => Promise<void>;
};

/** Ends what hangs; a slow machine takes its time. */
const patienceMs = 60_000;

/** Starts a compiled Electron application, unmodified, with Chromium in Electron's place. */
export async function launchStandIn(options: LaunchOptions): Promise<StandIn> {
  const child = await start(options);
  const ended = once(child, "exit");
  const questions = new Questions(child);
  await questions.ask(
    String(({ app }: { app: { whenReady: () => Promise<void> } }) => app.whenReady()),
    undefined,
  );
  const port = await questions.ask<number>("({ standIn }) => standIn.debuggingPort()", undefined);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const windows = () => pagesOf(browser);

  return {
    process: () => child,
    windows,
    firstWindow: () => firstOf(windows, child),
    evaluate: (act, argument) => questions.ask(String(act), argument),
    rememberFiles: (paths) => questions.ask("({ standIn }, paths) => standIn.rememberFiles(paths)", paths),
    callLog: () => questions.ask("({ standIn }) => standIn.callLog", undefined),
    close: async () => {
      // No answer comes from a process that has ended.
      questions.ask("({ app }) => app.quit()", undefined).catch(() => undefined);
      const impatience = setTimeout(() => child.kill("SIGKILL"), patienceMs);
      await ended;
      clearTimeout(impatience);
      await browser.close();
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
      await browser.close();
    },
  };
}

/** A start that is over before there is a window, such as that of a second instance. Gives its exit code. */
export async function runStandIn(options: LaunchOptions): Promise<number | null> {
  const child = await start(options);
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : null;
}

async function start(options: LaunchOptions): Promise<ChildProcess> {
  const { main, args = [], cwd, env = {}, isPackaged = false } = options;
  const register = pathToFileURL(path.join(await buildStandIn(), "register.js")).href;
  return fork(main, [...args], {
    execArgv: ["--import", register],
    env: {
      ...process.env,
      ...chosenChromium(),
      ...env,
      STAND_IN_PACKAGED: isPackaged ? "1" : "0",
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    ...(cwd ? { cwd } : {}),
  });
}

function chosenChromium(): Record<string, string> {
  const found = findChromium();
  return found ? { STAND_IN_CHROMIUM: found } : {};
}

/** The blank page that Chromium begins with is no window of the application. */
function pagesOf(browser: Browser): Page[] {
  return browser.contexts().flatMap((context) => context.pages().filter((page) => page.url() !== "about:blank"));
}

async function firstOf(windows: () => Page[], child: ChildProcess): Promise<Page> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const [page] = windows();
    if (page) {
      await page.waitForLoadState();
      return page;
    }
    if (child.exitCode !== null) throw new Error(`the application ended with ${child.exitCode} before it had a window`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no window within ${patienceMs} ms`);
}
