import path from "node:path";
import { forkChild } from "../main/runtime/child.ts";
import { createService } from "../main/service/create-service.ts";
import type { Service } from "../main/service/service.ts";

/** A service without a window; what a user keeps outside the archive is in this folder. */
export function createBenchService(folder: string): Service {
  return createService({
    capabilities: { host: "command-line", dialogs: false, browsePlaces: false, openFiles: false },
    version: "bench",
    userData: path.join(folder, "user"),
    samples: folder,
    spawn: forkChild,
  });
}
