import { app, Menu } from "electron";
import { menuTemplate, type RecentMenu } from "./menu-template.ts";
import { command } from "./windows.ts";

let recent: RecentMenu = { archives: [], open: () => undefined };

/** Made anew when another language is spoken, and when another archive was opened. */
export function setMenu(lately: RecentMenu = recent): void {
  recent = lately;
  app.setAboutPanelOptions({
    applicationName: "Lectern",
    applicationVersion: app.getVersion(),
    copyright: "MIT licence",
  });
  const isMac = process.platform === "darwin";
  const template = menuTemplate({ isMac, isDeveloping: !app.isPackaged, recent, command });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
