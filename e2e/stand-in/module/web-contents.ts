import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import path from "node:path";
import { encode } from "../codec.ts";
import type { PageMessage, PreloadMessage } from "../messages.ts";
import { complain, note } from "./call-log.ts";
import { ipcMain } from "./ipc-main.ts";
import { defaultSession } from "./session.ts";

type OpenHandler = (details: { readonly url: string; readonly disposition: string }) => { readonly action: string };

/** Of Electron's `Item`, the kind of image that is a path. */
type DraggedItem = { readonly file: string; readonly files?: readonly string[]; readonly icon: string };

/** What the window does for its contents. */
export type Shown = {
  readonly post: (message: PageMessage) => void;
  readonly reload: () => void;
  readonly isDestroyed: () => boolean;
};

export class WebContents extends EventEmitter {
  readonly session = defaultSession;
  readonly id: number;
  /** Stands for the one `WebFrameMain` at the top. */
  readonly mainFrame = { url: "", origin: "", parent: null, name: "" };
  readonly #shown: Shown;
  openHandler: OpenHandler | undefined;

  constructor(id: number, shown: Shown) {
    super();
    this.id = id;
    this.#shown = shown;
  }

  send(channel: string, ...values: unknown[]): void {
    this.#shown.post({ kind: "event", channel, data: encode(values) });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  /**
   * https://www.electronjs.org/docs/latest/api/web-contents#contentsstartdragitem: `files` overrides `file`, both are absolute, and the
   * image is not empty. Nothing is dragged: what would be is written down.
   */
  startDrag({ file, files = [file], icon }: DraggedItem): void {
    if (files.length === 0 || !files.every((one) => path.isAbsolute(one)))
      throw new Error("startDrag takes absolute paths");
    if (!existsSync(icon)) throw new Error(`startDrag needs an image, and there is none at '${icon}'`);
    note("startDrag", files);
  }

  getURL = (): string => this.mainFrame.url;
  isDestroyed = (): boolean => this.#shown.isDestroyed();
  reload = (): void => this.#shown.reload();
  focus = (): void => undefined;
  openDevTools = (): void => undefined;

  /** The page is somewhere else now. */
  moved(address: string): void {
    this.mainFrame.url = address;
    this.mainFrame.origin = address.split("/").slice(0, 3).join("/");
    this.emit("did-navigate", {}, address);
  }

  /** A message of the preload's `ipcRenderer`. */
  heard(message: PreloadMessage, values: readonly unknown[], reply: (answer: PageMessage) => void): void {
    const event = { sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1, type: "frame" };
    if (message.kind === "send") {
      ipcMain.emit(message.channel, event, ...values);
      return;
    }
    const { id, channel } = message;
    ipcMain
      .invoke(channel, event, values)
      .then((value) => reply({ kind: "answered", id, data: encode(value) }))
      .catch((error: unknown) => {
        complain(`the handler of '${channel}'`, error);
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        reply({ kind: "failed", id, reason: `Error invoking remote method '${channel}': ${reason}` });
      });
  }
}
