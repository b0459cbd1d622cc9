import type { PageMessage, PreloadMessage } from "../messages.ts";
import { hear, say, type ToPreload, toPageEvent, toPreloadEvent } from "./crossing.ts";
import { FunctionTable } from "./function-table.ts";
import { KnownFiles } from "./known-files.ts";
import { createRenderer } from "./renderer-ipc.ts";

export type PreloadEnvironment = Readonly<Record<string, unknown>>;

type Preload = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: PreloadEnvironment,
) => void;

/** The preload's side: runs the compiled preload with what Electron's sandbox gives it, in a world of its own. */
export function start(secret: string, environment: PreloadEnvironment, preload: Preload): void {
  const files = new KnownFiles();
  const renderer = createRenderer((message: PreloadMessage) => post(JSON.stringify(message)));
  Reflect.set(globalThis, "standInReceive", (message: PageMessage) => {
    if (message.kind === "files") files.remember(message.files);
    else renderer.receive(message);
  });

  const electron = {
    ipcRenderer: renderer.ipcRenderer,
    contextBridge: contextBridge(secret),
    webUtils: { getPathForFile: (file: unknown) => files.pathOf(asFile(file)) },
    webFrame: { getZoomFactor: () => 1, setZoomFactor: () => undefined },
  };
  const module = { exports: {} };
  const process = { ...environment, type: "renderer", sandboxed: true, contextIsolated: true };
  preload((id) => sandboxModule(id, electron), module, module.exports, process);
}

function contextBridge(secret: string) {
  const table = new FunctionTable((call, values) =>
    say(toPageEvent(secret), { kind: "callback", call, values: table.give(values) }),
  );
  hear<ToPreload>(toPreloadEvent(secret), ({ call, id, values }) => answer(table, secret, call, id, values));
  return {
    exposeInMainWorld: (name: string, api: unknown) =>
      say(toPageEvent(secret), { kind: "expose", name, api: table.give(api) }),
  };
}

function answer(table: FunctionTable, secret: string, call: number, id: number, values: unknown): void {
  const event = toPageEvent(secret);
  let value: unknown;
  try {
    value = table.call(call, values);
  } catch (error) {
    say(event, { kind: "threw", error });
    return;
  }
  if (!(value instanceof Promise)) {
    say(event, { kind: "returned", value: table.give(value) });
    return;
  }
  say(event, { kind: "promised" });
  value.then(
    (settled) => say(event, { kind: "settled", id, value: table.give(settled) }),
    (error: unknown) => say(event, { kind: "settled", id, error }),
  );
}

/** https://www.electronjs.org/docs/latest/tutorial/sandbox#preload-scripts: the few modules that a preload may have. */
function sandboxModule(id: string, electron: unknown): unknown {
  const modules: Readonly<Record<string, unknown>> = {
    electron,
    "electron/renderer": electron,
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  };
  const found = modules[id.replace(/^node:/, "")];
  if (found === undefined) throw new Error(`module not found: ${id}`);
  return found;
}

function asFile(value: unknown): File {
  if (value instanceof File) return value;
  throw new TypeError("getPathForFile: not a File");
}

function post(text: string): void {
  const binding: unknown = Reflect.get(globalThis, "standInPost");
  if (typeof binding === "function") binding(text);
}
