import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Service } from "../../main/service/service.ts";
import { createBenchService } from "../bench-service.ts";

/** A service with an empty archive, in a folder of its own that goes when the bench is over. */
export type Workbench = {
  readonly folder: string;
  readonly archiveFolder: string;
  readonly service: Service;
  readonly close: () => Promise<void>;
};

export async function openWorkbench(): Promise<Workbench> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-bench-"));
  const archiveFolder = path.join(folder, "archive");
  mkdirSync(archiveFolder);
  const service = createBenchService(folder);
  await service.handlers.archive.create({ place: service.namePlace(archiveFolder).id, name: "Bench" });
  return {
    folder,
    archiveFolder,
    service,
    close: async () => {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Import what stands at the path and wait until it is on disk and in the index. */
export async function importAll(service: Service, from: string): Promise<void> {
  const begun = await service.receivePaths([from]);
  if (!begun.ok) throw new Error(begun.error.message);
  await service.reviewed(begun.value.import);
  const state = await service.handlers.imports.run({ import: begun.value.import });
  if (state.phase !== "done") throw new Error(state.report?.message ?? state.phase);
  await service.indexed();
}
