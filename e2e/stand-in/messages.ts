import type { KnownFile } from "./page/known-files.ts";

/** What a preload says to the stand-in's main process. `data` is encoded by codec.ts. */
export type PreloadMessage =
  | { readonly kind: "invoke"; readonly id: number; readonly channel: string; readonly data: string }
  | { readonly kind: "send"; readonly channel: string; readonly data: string };

/** What main says to a preload's `ipcRenderer`. */
export type IpcMessage =
  | { readonly kind: "event"; readonly channel: string; readonly data: string }
  | { readonly kind: "answered"; readonly id: number; readonly data: string }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };

/** Everything main says to a preload's world. */
export type PageMessage = IpcMessage | { readonly kind: "files"; readonly files: readonly KnownFile[] };

/** What a test asks of main: `script` is a function's source, run with the electron module and the argument. */
export type Question = { readonly id: number; readonly script: string; readonly argument: string };

export type Answer =
  | { readonly id: number; readonly value: string }
  | { readonly id: number; readonly failure: string };
