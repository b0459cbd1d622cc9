import { decode, encode } from "../codec.ts";
import type { IpcMessage, PreloadMessage } from "../messages.ts";

type Listener = (event: unknown, ...values: unknown[]) => void;
type Settle = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** `ipcRenderer`, and what main's messages to it are handed to. */
export function createRenderer(post: (message: PreloadMessage) => void) {
  const listeners = new Map<string, Listener[]>();
  const pending = new Map<number, Settle>();
  let invocations = 0;

  const ipcRenderer = {
    invoke: (channel: string, ...values: unknown[]) =>
      new Promise((resolve, reject) => {
        const data = encode(values);
        invocations += 1;
        pending.set(invocations, { resolve, reject });
        post({ kind: "invoke", id: invocations, channel, data });
      }),
    send: (channel: string, ...values: unknown[]) => post({ kind: "send", channel, data: encode(values) }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off: (channel: string, listener: Listener) => {
      const left = (listeners.get(channel) ?? []).filter((other) => other !== listener);
      listeners.set(channel, left);
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: Listener) => ipcRenderer.off(channel, listener),
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };

  const receive = (message: IpcMessage) => {
    if (message.kind === "event") {
      const event = { sender: ipcRenderer, ports: [] };
      const values = decode(message.data);
      for (const listener of listeners.get(message.channel) ?? [])
        listener(event, ...(Array.isArray(values) ? values : []));
      return;
    }
    const settle = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === "failed") settle?.reject(new Error(message.reason));
    else settle?.resolve(decode(message.data));
  };

  return { ipcRenderer, receive };
}
