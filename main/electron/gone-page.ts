import { app, type BrowserWindow, dialog } from "electron";
import { say } from "../../shared/language/say.ts";
import { notePageGone, reportFailure } from "./failure.ts";

/** When a window's page dies (out of memory, a fault of the graphics driver): say what is safe and offer to go on. */
export function offerRestart(window: BrowserWindow): void {
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") ask(window, reason).catch(reportFailure);
  });
}

async function ask(window: BrowserWindow, reason: string): Promise<void> {
  notePageGone(reason);
  const { response } = await dialog.showMessageBox(window, {
    type: "error",
    message: say("This window stopped working."),
    detail: say(
      "Everything that was shown as saved is on disk. The system says: {reason}. If this comes back, save a problem report (Help) and send it.",
      { reason },
    ),
    buttons: [say("Open it again"), say("Quit Lectern")],
    defaultId: 0,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}
