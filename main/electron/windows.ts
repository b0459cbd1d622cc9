import path from "node:path";
import { app, BrowserWindow, nativeTheme } from "electron";
import type { EventName, EventOf } from "../../shared/contract/events.ts";
import { topFolder } from "../runtime/program.ts";
import { eventChannel } from "./channels.ts";
import { reportFailure } from "./failure.ts";
import { offerRestart } from "./gone-page.ts";
import { appPage } from "./origin.ts";
import { webPreferences } from "./web-preferences.ts";

/** The paper of renderer/design/tokens.css, so that a window does not flash before its page is painted. */
const paper = { light: "#fbfaf7", dark: "#171614" };

export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    title: "Lectern",
    width: 1360,
    height: 860,
    minWidth: 880,
    minHeight: 560,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    icon: path.join(topFolder(), "assets", "icon", "256x256.png"),
    webPreferences: webPreferences(app.isPackaged),
  });
  window.once("ready-to-show", () => window.show());
  offerRestart(window);
  window.loadURL(appPage).catch(reportFailure);
  return window;
}

/** A Mac's application outlives its windows. */
export function ensureWindow(): void {
  if (app.isReady() && BrowserWindow.getAllWindows().length === 0) openWindow();
}

/** Brings a window to the front, or opens one. */
export function showWindow(): void {
  ensureWindow();
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Tell every window. */
export function broadcast<N extends EventName>(name: N, event: EventOf<N>): void {
  for (const window of BrowserWindow.getAllWindows()) tell(window, name, event);
}

/** Run a command of the interface in the window that has the user's attention. */
export function command(id: string): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (window) tell(window, "window.command", { command: id });
}

function tell<N extends EventName>(window: BrowserWindow, name: N, event: EventOf<N>): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel(name), event);
}
