import path from "node:path";
import { app } from "electron";

/** `--user-data-dir=…` moves everything that Lectern keeps with the machine's user; before anything is read there. */
export function respectUserDataFolder(): void {
  const folder = app.commandLine.getSwitchValue("user-data-dir");
  if (folder !== "") app.setPath("userData", path.resolve(folder));
}
