import path from "node:path";
import { app, session } from "electron";
import { topFolder } from "../runtime/program.ts";
import { createService } from "../service/create-service.ts";
import { startFacts } from "../service/host.ts";
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
  await app.whenReady();

  guardSession(session.defaultSession);
  serveInterface(session.defaultSession, path.join(topFolder(), "dist", "renderer"));

  const host = electronHost();
  if (host.log) noteFailuresIn(host.log);
  host.log?.note("started", startFacts(host));
  const service = withNotifications(createService(host));
  const listening = new Listening();
  service.hear(broadcast);
  answerPages(service, listening);
  closeBeforeQuit(() => Promise.all([service.close(), placesKept()]));

  setMenu();
  keepPlacesIn(await loadWindowPlaces(host.userData));
  openWindow();
  openings.openWith(service, listening);

  app.on("activate", ensureWindow);
}
