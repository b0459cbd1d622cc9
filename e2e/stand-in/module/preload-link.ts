import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { CDPSession, Page } from "@playwright/test";
import type { PageMessage, PreloadMessage } from "../messages.ts";

const world = "electron-preload";
const script = (name: string) => readFileSync(path.join(import.meta.dirname, "page", `${name}.js`), "utf8");

type OnMessage = (message: PreloadMessage, reply: (answer: PageMessage) => void) => void;

/**
 * Runs a preload in an isolated world of a page's top frame and carries messages to and from it, over the Chrome
 * DevTools Protocol (https://chromedevtools.github.io/devtools-protocol/).
 */
export class PreloadLink {
  readonly #cdp: CDPSession;
  /** The preload's present world; a navigation makes a new one. */
  #world: number | undefined;

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  static async make(page: Page, preload: string | undefined, onMessage: OnMessage): Promise<PreloadLink> {
    const cdp = await page.context().newCDPSession(page);
    const link = new PreloadLink(cdp);
    await cdp.send("Page.enable");
    const { frameTree } = await cdp.send("Page.getFrameTree");
    cdp.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.name === world && context.auxData?.frameId === frameTree.frame.id) link.#world = context.id;
    });
    cdp.on("Runtime.bindingCalled", ({ name, payload, executionContextId }) => {
      if (name !== "standInPost" || executionContextId !== link.#world) return;
      onMessage(JSON.parse(payload), (answer) => {
        if (executionContextId === link.#world) void link.post(answer);
      });
    });
    await cdp.send("Runtime.enable");
    if (preload !== undefined) await link.#install(preload);
    return link;
  }

  /** Resolves when the page has it. */
  async post(message: PageMessage): Promise<void> {
    if (this.#world === undefined) return;
    const expression = `standInReceive(${JSON.stringify(message)})`;
    // A world that has just been left has nobody to tell; the same happens to Electron's messages.
    await this.#cdp.send("Runtime.evaluate", { contextId: this.#world, expression }).catch(() => undefined);
  }

  /** A Chromium without windows answers that nobody was asked; Electron answers what the application decided. */
  async deny(permission: string): Promise<void> {
    await this.#cdp.send("Browser.setPermission", { permission: { name: permission }, setting: "denied" });
  }

  async onWindowOpen(listener: (address: string) => void): Promise<void> {
    this.#cdp.on("Page.windowOpen", ({ url }) => listener(url));
  }

  async #install(preload: string): Promise<void> {
    const secret = JSON.stringify(randomBytes(16).toString("hex"));
    const environment = JSON.stringify({
      platform: process.platform,
      arch: process.arch,
      versions: process.versions,
      env: {},
    });
    const code = `function (require, module, exports, process) {${readFileSync(preload, "utf8")}\n}`;
    await this.#cdp.send("Runtime.addBinding", { name: "standInPost", executionContextName: world });
    await this.#cdp.send("Page.addScriptToEvaluateOnNewDocument", {
      source: onlyOnTop(`${script("main-world")}; mainWorld.start(${secret});`),
    });
    await this.#cdp.send("Page.addScriptToEvaluateOnNewDocument", {
      worldName: world,
      source: onlyOnTop(`${script("isolated-world")}; isolatedWorld.start(${secret}, ${environment}, ${code});`),
    });
  }
}

/** Like Electron's preloads: not in frames within, and not in the blank page that every window begins with. */
function onlyOnTop(source: string): string {
  return `if (window === top && location.href !== "about:blank") { (() => { ${source} })(); }`;
}
