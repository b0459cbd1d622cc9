import path from "node:path";
import { app } from "electron";
import { createLog } from "../runtime/log/log.ts";
import { topFolder } from "../runtime/program.ts";
import type { Host } from "../service/host.ts";
import { choosePlaces } from "./dialogs.ts";
import { setMenu } from "./menu.ts";
import { openFile, revealFile } from "./open-file.ts";
import { spawnUtility } from "./spawn-utility.ts";

/** What the service can ask of Electron. */
export function electronHost(): Host {
  return {
    capabilities: { host: "electron", dialogs: true, browsePlaces: false, openFiles: true },
    version: app.getVersion(),
    userData: app.getPath("userData"),
    samples: path.join(topFolder(), "assets", "samples"),
    spawn: spawnUtility,
    choose: choosePlaces,
    openFile,
    revealFile,
    spoken: setMenu,
    log: createLog(path.join(app.getPath("userData"), "log")),
    safe: process.argv.includes("--safe"),
  };
}
