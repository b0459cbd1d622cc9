import { EventEmitter } from "node:events";
import process from "node:process";
import type { BrowserContext } from "@playwright/test";
import { applicationFolder, described } from "./application-folder.ts";
import { complain, note } from "./call-log.ts";
import { startChromium } from "./chromium.ts";
import { commandLine } from "./command-line.ts";
import { takeInstanceLock } from "./instance-lock.ts";
import { getPath, setPath } from "./paths.ts";
import { isPrevented } from "./preventable.ts";
import { liveWindows } from "./registry.ts";
import { routeRequests } from "./routes.ts";

/** `app`: the application's life, from the start of Chromium to its end. */
class App extends EventEmitter {
  readonly commandLine = commandLine;
  readonly getPath = getPath;
  readonly setPath = setPath;
  readonly isPackaged = process.env.STAND_IN_PACKAGED === "1";
  name = described("productName") ?? described("name") ?? "app";
  context: BrowserContext | undefined;
  #phase: "running" | "quitting" = "running";
  readonly #ready: Promise<void>;

  constructor() {
    super();
    // After the application's first, synchronous steps: they may move its folder, or decide to quit at once.
    this.#ready = new Promise((resolve, reject) => setImmediate(() => this.#start().then(resolve, reject)));
    this.#ready.catch((error: unknown) => {
      complain("Chromium did not start", error);
      process.exit(1);
    });
  }

  async #start(): Promise<void> {
    const context = await startChromium(getPath("userData"));
    this.context = context;
    await routeRequests(context);
    context.on("close", () => {
      if (this.#phase === "running") process.exit(1);
    });
    queueMicrotask(() => this.emit("ready"));
  }

  whenReady = (): Promise<void> => this.#ready;
  isReady = (): boolean => this.context !== undefined;
  getVersion = (): string => described("version") ?? "0.0.0";
  getName = (): string => this.name;
  getAppPath = (): string => applicationFolder;
  getLocale = (): string => "en-GB";
  setAboutPanelOptions = (): void => undefined;
  showAboutPanel = (): void => note("showAboutPanel");
  setAppUserModelId = (): void => undefined;
  enableSandbox = (): void => undefined;
  focus = (): void => undefined;

  requestSingleInstanceLock(): boolean {
    return takeInstanceLock(getPath("userData"), ({ argv, folder }) => this.emit("second-instance", {}, argv, folder));
  }

  /** https://www.electronjs.org/docs/latest/api/app#event-before-quit gives the order. */
  quit(): void {
    if (this.#phase === "quitting" || isPrevented(this, "before-quit")) return;
    this.#phase = "quitting";
    for (const window of liveWindows()) window.close();
    if (liveWindows().length > 0 || isPrevented(this, "will-quit")) {
      this.#phase = "running";
      return;
    }
    this.exit(0);
  }

  exit(code = 0): void {
    this.#phase = "quitting";
    this.emit("quit", {}, code);
    const closed = this.context?.close() ?? Promise.resolve();
    closed.catch((error: unknown) => complain("closing Chromium", error)).finally(() => process.exit(code));
  }

  /** The last window has gone. */
  lastWindowClosed(): void {
    if (this.#phase === "quitting") return;
    if (!this.emit("window-all-closed")) this.quit();
  }
}

export const app = new App();
