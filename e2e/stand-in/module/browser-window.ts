import { EventEmitter } from "node:events";
import type { Page } from "@playwright/test";
import { decode } from "../codec.ts";
import type { PageMessage } from "../messages.ts";
import { fromPageAddress, toPageAddress } from "./address.ts";
import { app } from "./app.ts";
import { complain } from "./call-log.ts";
import { PreloadLink } from "./preload-link.ts";
import { isPrevented } from "./preventable.ts";
import { type KnownWindow, liveWindows, register, unregister } from "./registry.ts";
import { defaultSession } from "./session.ts";
import { WebContents } from "./web-contents.ts";

type Options = {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly title?: string;
  readonly webPreferences?: {
    readonly preload?: string;
    readonly contextIsolation?: boolean;
    readonly nodeIntegration?: boolean;
    readonly sandbox?: boolean;
  };
};

let made = 0;

/** A window is a page of Chromium with the preload in a world of its own. */
export class BrowserWindow extends EventEmitter implements KnownWindow {
  static getAllWindows = (): readonly BrowserWindow[] =>
    liveWindows().filter((window): window is BrowserWindow => window instanceof BrowserWindow);
  static getFocusedWindow = (): BrowserWindow | null => BrowserWindow.getAllWindows().at(-1) ?? null;
  static fromWebContents = (contents: WebContents): BrowserWindow | null =>
    BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  static fromId = (id: number): BrowserWindow | null =>
    BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;

  readonly id: number;
  readonly webContents: WebContents;
  page: Page | undefined;
  readonly #options: Options;
  readonly #opened: Promise<Page>;
  #link: PreloadLink | undefined;
  #life: "alive" | "destroyed" = "alive";
  #isVisible: boolean;
  /** Where the application itself sends the page just now. */
  #wanted: string | undefined;
  #title: string;

  constructor(options: Options = {}) {
    super();
    made += 1;
    this.id = made;
    this.#options = options;
    this.#isVisible = options.show !== false;
    this.#title = options.title ?? app.name;
    refuseUnsafe(options);
    const post = (message: PageMessage) => void this.post(message);
    const reload = () => void this.#go(() => this.#opened.then((page) => page.reload()), this.webContents.getURL());
    this.webContents = new WebContents(this.id, { post, reload, isDestroyed: this.isDestroyed });
    register(this);
    app.emit("web-contents-created", {}, this.webContents);
    app.emit("browser-window-created", {}, this);
    this.#opened = this.#open();
    this.#opened.catch((error: unknown) => complain("opening a window", error));
  }

  async #open(): Promise<Page> {
    const { context } = app;
    if (!context) throw new Error("Cannot create BrowserWindow before app is ready");
    const page = await context.newPage();
    this.page = page;
    await page.setViewportSize(this.#size());
    this.#link = await PreloadLink.make(page, this.#options.webPreferences?.preload, (message, reply) => {
      const values = decode(message.data);
      this.webContents.heard(message, Array.isArray(values) ? values : [], reply);
    });
    if (defaultSession.denies("notifications")) await this.#link.deny("notifications");
    await this.#link.onWindowOpen((address) => this.#openElsewhere(address));
    this.#follow(page);
    return page;
  }

  #follow(page: Page): void {
    page.on("framenavigated", (frame) => {
      if (frame === page.mainFrame()) this.webContents.moved(fromPageAddress(frame.url()));
    });
    page.on("domcontentloaded", () => this.webContents.emit("dom-ready", {}));
    page.on("load", () => {
      this.webContents.emit("did-finish-load", {});
    });
    page.once("load", () => this.emit("ready-to-show", {}));
    page.on("crash", () => this.webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 }));
    page.on("popup", (popup) => {
      popup.close().catch((error: unknown) => complain("closing a page that was refused", error));
    });
    page.on("close", () => this.#gone());
  }

  #openElsewhere(address: string): void {
    const details = { url: fromPageAddress(address), disposition: "foreground-tab", frameName: "", features: "" };
    const answer = this.webContents.openHandler?.(details);
    if (answer?.action !== "deny") complain("a window was allowed to open another", "not offered here; it is closed");
  }

  async loadURL(address: string): Promise<void> {
    await this.#go(async () => {
      const page = await this.#opened;
      await page.goto(toPageAddress(address), { waitUntil: "load" });
    }, address);
  }

  async #go(move: () => Promise<unknown>, address: string): Promise<void> {
    this.#wanted = address;
    try {
      await move();
    } catch (error) {
      if (!this.isDestroyed()) throw new Error(`ERR_FAILED (-2) loading '${address}'`, { cause: error });
    } finally {
      this.#wanted = undefined;
    }
  }

  allowsNavigation(address: string): boolean {
    // A reload by the user or the application is not asked about; a page's own cannot be told from it here.
    const isAsked = address !== this.#wanted && address !== this.webContents.getURL();
    const details = { url: address, isMainFrame: true };
    if (isAsked && isPrevented(this.webContents, "will-navigate", details, address)) return false;
    this.webContents.emit("did-start-loading");
    return true;
  }

  /** Resolves when the page has it. */
  async post(message: PageMessage): Promise<void> {
    await this.#link?.post(message);
  }

  #gone(): void {
    if (this.isDestroyed()) return;
    this.#life = "destroyed";
    unregister(this);
    this.emit("closed");
    this.webContents.emit("destroyed");
    if (liveWindows().length === 0) app.lastWindowClosed();
  }

  close(): void {
    if (!isPrevented(this, "close")) this.destroy();
  }

  destroy(): void {
    this.#gone();
    this.page?.close().catch((error: unknown) => complain("closing a page", error));
  }

  show(): void {
    this.#isVisible = true;
    this.emit("show");
  }

  hide(): void {
    this.#isVisible = false;
    this.emit("hide");
  }

  #size = () => ({ width: this.#options.width ?? 800, height: this.#options.height ?? 600 });
  getBounds = () => ({ x: this.#options.x ?? 0, y: this.#options.y ?? 0, ...this.#size() });
  getNormalBounds = () => this.getBounds();
  isMaximized = (): boolean => false;
  isDestroyed = (): boolean => this.#life === "destroyed";
  isVisible = (): boolean => this.#isVisible;
  isMinimized = (): boolean => false;
  isFocused = (): boolean => BrowserWindow.getFocusedWindow() === this;
  getTitle = (): string => this.#title;
  setTitle = (title: string): void => {
    this.#title = title;
  };
  focus = (): void => undefined;
  restore = (): void => undefined;
  minimize = (): void => undefined;
  maximize = (): void => undefined;
  setProgressBar = (): void => undefined;
}

function refuseUnsafe({ webPreferences = {} }: Options): void {
  const isUnsafe =
    webPreferences.contextIsolation === false || webPreferences.nodeIntegration || webPreferences.sandbox === false;
  if (isUnsafe) throw new Error("stand-in: only sandboxed, isolated pages without Node are offered");
}
