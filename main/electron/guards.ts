import { app, BrowserWindow, type Session, type WebContents } from "electron";
import { reportFailure } from "./failure.ts";
import { isAppData, isAppPage } from "./origin.ts";
import { offerOutside } from "./outside-link.ts";
import { openWindow } from "./windows.ts";

/** Every page that this process ever holds stays where it is: no navigation, no new window but another of Lectern, no webview. */
export function guardPages(): void {
  app.on("web-contents-created", (_event, contents) => {
    contents.on("will-navigate", (event) => keepHome(event));
    contents.on("will-frame-navigate", (event) => keepHome(event));
    contents.on("will-redirect", (event) => keepHome(event));
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      offer(url, contents);
      return { action: "deny" };
    });
  });
}

function keepHome(event: { readonly url: string; readonly preventDefault: () => void }): void {
  if (!isAppPage(event.url)) event.preventDefault();
}

function offer(url: string, contents: WebContents): void {
  // The page asks so for another window of Lectern itself.
  if (isAppPage(url)) {
    openWindow();
    return;
  }
  const window = BrowserWindow.fromWebContents(contents);
  if (window) offerOutside(url, window).catch(reportFailure);
}

/** Patterns for `webRequest`: everything that would leave the machine or read its files directly. */
const outside = ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*", "file:///*"];

/** The interface asks nothing of the system but its own files: no permission, no device, no download but of what it made itself, no network. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // What the page made itself is saved where the user says: without a path Electron asks.
  session.on("will-download", (event, item) => {
    if (!isAppData(item.getURL())) event.preventDefault();
  });
  session.webRequest.onBeforeRequest({ urls: outside }, (_details, decide) => decide({ cancel: true }));
  // Else Electron fetches dictionaries from the network: https://www.electronjs.org/docs/latest/tutorial/spellchecker
  session.setSpellCheckerEnabled(false);
}
