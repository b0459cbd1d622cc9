import process from "node:process";
import { app } from "./app.ts";
import { BrowserWindow } from "./browser-window.ts";
import { callLog } from "./call-log.ts";
import { debuggingPort } from "./chromium.ts";
import { dialog } from "./dialog.ts";
import { ipcMain } from "./ipc-main.ts";
import { rememberFiles } from "./known-paths.ts";
import { Menu, MenuItem } from "./menu.ts";
import { Notification } from "./notification.ts";
import { protocol } from "./protocol.ts";
import { takeQuestions } from "./remote-control.ts";
import { session } from "./session.ts";
import { shell } from "./shell.ts";
import { nativeTheme, screen } from "./surroundings.ts";
import { utilityProcess } from "./utility-process.ts";

// What Electron adds to `process`.
Object.assign(process, { type: "browser", defaultApp: app.isPackaged ? undefined : true });
Object.defineProperty(process.versions, "electron", { value: "0.0.0-stand-in", enumerable: true });
// A packaged application has no word for itself on its command line.
if (app.isPackaged) process.argv.splice(1, 1);

/** For tests of the stand-in's own: what would have been shown, the files that are about to be dropped, the way to the pages. */
const standIn = { callLog, rememberFiles, debuggingPort: () => debuggingPort(app.getPath("userData")) };

takeQuestions({
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  Notification,
  protocol,
  screen,
  session,
  shell,
  standIn,
  utilityProcess,
});

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  Notification,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
};
