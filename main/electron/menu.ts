import { app, Menu } from "electron";
import { menuTemplate } from "./menu-template.ts";
import { command } from "./windows.ts";

export function setMenu(): void {
  app.setAboutPanelOptions({
    applicationName: "Lectern",
    applicationVersion: app.getVersion(),
    copyright: "MIT licence",
  });
  const template = menuTemplate({ isMac: process.platform === "darwin", isDeveloping: !app.isPackaged, command });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
