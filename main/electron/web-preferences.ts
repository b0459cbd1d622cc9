import path from "node:path";
import type { WebPreferences } from "electron";
import { topFolder } from "../runtime/program.ts";

/** What a page of ours may do: nothing but be a page. What is not named here is never set. */
export function webPreferences(isPackaged: boolean): WebPreferences {
  return {
    preload: path.join(topFolder(), "dist", "preload", "preload.cjs"),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !isPackaged,
  };
}
