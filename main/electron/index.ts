import path from "node:path";
import { app, session } from "electron";
import { topFolder } from "../runtime/program.ts";
import { startFacts } from "../service/host.ts";
import type { Service } from "../service/service.ts";
import { registerAppScheme, serveInterface } from "./app-protocol.ts";
import { electronHost } from "./electron-host.ts";
import { noteFailuresIn, reportStartFailure } from "./failure.ts";
import { guardPages, guardSession } from "./guards.ts";
import { answerPages } from "./ipc.ts";
import { Listening } from "./listening.ts";
import { setMenu } from "./menu.ts";
import { withNotifications } from "./notifications.ts";
import { collectOpenings } from "./openings.ts";
import { closeBeforeQuit } from "./quitting.ts";
import { followRecent } from "./recent-menu.ts";
import { respectUserDataFolder } from "./user-data.ts";
import { loadWindowPlaces } from "./window-places.ts";
import { broadcast, ensureWindow, keepPlacesIn, openWindow, placesKept } from "./windows.ts";

app.enableSandbox();
respectUserDataFolder();
registerAppScheme();
guardPages();

app.on("window-all-closed", () => {
  if (process.platform !== "darwin") app.quit();
});

if (app.requestSingleInstanceLock()) boot().catch(reportStartFailure);
else app.quit();

async function boot(): Promise<void> {
  const openings = collectOpenings();
  // The largest part of the program is read while the system and the window get ready.
  const coming = import("../service/create-service.ts");
  await app.whenReady();

  guardSession(session.defaultSession);
  serveInterface(session.defaultSession, path.join(topFolder(), "dist", "renderer"));

  const host = electronHost();
  if (host.log) noteFailuresIn(host.log);
  host.log?.note("started", startFacts(host));
  const listening = new Listening();
  const beginService = async (): Promise<Service> => {
    const { createService } = await coming;
    const service = withNotifications(createService(host));
    service.hear(broadcast);
    await openings.openWith(service, listening);
    return service;
  };
  const service = beginService();
  answerPages(service, listening);
  closeBeforeQuit(async () => Promise.all([(await service).close(), placesKept()]));

  setMenu();
  keepPlacesIn(await loadWindowPlaces(host.userData));
  openWindow();
  app.on("activate", ensureWindow);
  await followRecent(await service);
}
