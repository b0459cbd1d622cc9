import { type BrowserWindow, dialog, shell } from "electron";
import { say } from "../../shared/language/say.ts";
import { webAddress } from "./web-address.ts";

let asking = false;

/**
 * Offers an address that the page wanted to open to the system's browser. The user sees where it leads and decides:
 * transcripts are foreign text, and Lectern itself never goes online.
 */
export async function offerOutside(address: string, window: BrowserWindow): Promise<void> {
  const url = webAddress(address);
  if (url === undefined || asking) return;
  asking = true;
  const { response } = await dialog
    .showMessageBox(window, {
      type: "question",
      message: say("Open this address in your browser?"),
      detail: url,
      buttons: [say("Open"), say("Cancel")],
      defaultId: 0,
      cancelId: 1,
    })
    .finally(() => {
      asking = false;
    });
  if (response === 0) await shell.openExternal(url);
}
