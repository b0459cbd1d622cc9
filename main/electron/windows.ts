import path from "node:path";
import { app, BrowserWindow, nativeTheme, screen } from "electron";
import type { EventName, EventOf } from "../../shared/contract/events.ts";
import { topFolder } from "../runtime/program.ts";
import { eventChannel } from "./channels.ts";
import { reportFailure } from "./failure.ts";
import { offerRestart } from "./gone-page.ts";
import { appPage } from "./origin.ts";
import { webPreferences } from "./web-preferences.ts";
import { firstBounds, fitBounds, smallest } from "./window-bounds.ts";
import { mostPlaces, type WindowPlaces } from "./window-places.ts";

/** The paper of renderer/design/tokens.css, so that a window does not flash before its page is painted. */
const paper = { light: "#fbfaf7", dark: "#171614" };

/** The open windows by their slots: the first, the second and so on, each with a place of its own. */
const slots = new Map<number, BrowserWindow>();

let places: WindowPlaces | undefined;
let keeping: Promise<void> = Promise.resolve();

/** From now on windows open where they stood last. */
export function keepPlacesIn(kept: WindowPlaces): void {
  places = kept;
}

/** Resolves when the places of the windows that were closed are on disk. */
export const placesKept = (): Promise<void> => keeping;

/** Another window on the same archive; the newest comes to the front when there are very many. */
export function openWindow(): BrowserWindow {
  const last = [...slots.values()].at(-1);
  if (slots.size >= mostPlaces && last !== undefined) {
    last.focus();
    return last;
  }
  const slot = freeSlot();
  const kept = places?.of(slot);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    title: "Lectern",
    ...(kept === undefined ? firstBounds(slots.size, screens) : fitBounds(kept, screens)),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    icon: path.join(topFolder(), "assets", "icon", "256x256.png"),
    webPreferences: webPreferences(app.isPackaged),
  });
  slots.set(slot, window);
  if (kept?.maximized === true) window.maximize();
  window.on("close", () => {
    const place = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    keeping = Promise.all([keeping, places?.keep(slot, place)]).then(() => undefined, reportFailure);
  });
  window.on("closed", () => slots.delete(slot));
  window.once("ready-to-show", () => window.show());
  offerRestart(window);
  window.loadURL(appPage).catch(reportFailure);
  return window;
}

function freeSlot(): number {
  let slot = 1;
  while (slots.has(slot)) slot += 1;
  return slot;
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
