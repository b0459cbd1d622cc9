import { contextBridge, ipcRenderer, webUtils } from "electron";
import { eventNames, methodNames } from "../../shared/contract/names.ts";
import { callChannel, dragChannel, eventChannel, hearsChannel, receiveChannel } from "./channels.ts";

/**
 * Everything of Lectern that a page can reach, put on `window.lectern` in the shape of `Bridge<File>`: one function for
 * each action and nothing that takes a channel's name. Runs in the sandbox, in a world of its own.
 */
const calls = Object.entries(methodNames).map(([noun, verbs]) => [
  noun,
  Object.fromEntries(
    verbs.map((verb) => [verb, (request: unknown) => ipcRenderer.invoke(callChannel(noun, verb), request)]),
  ),
]);

const on = Object.fromEntries(
  eventNames.map((name) => [name, (listener: (event: unknown) => void) => hear(name, listener)]),
);

function hear(name: string, listener: (event: unknown) => void): () => void {
  const channel = eventChannel(name);
  // Electron's own event object stays on this side: it carries the sender, which reaches every channel.
  const pass = (_event: unknown, event: unknown) => listener(event);
  ipcRenderer.on(channel, pass);
  ipcRenderer.send(hearsChannel, name);
  return () => void ipcRenderer.off(channel, pass);
}

const files = {
  receive: (dropped: readonly File[]) =>
    ipcRenderer.invoke(
      receiveChannel,
      dropped.map((file) => webUtils.getPathForFile(file)).filter((place) => place !== ""),
    ),
  dragOut: (what: unknown) => ipcRenderer.invoke(dragChannel, what),
};

contextBridge.exposeInMainWorld("lectern", { ...Object.fromEntries(calls), on, files });
