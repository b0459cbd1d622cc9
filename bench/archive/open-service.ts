import path from "node:path";
import type { Service } from "../../main/service/service.ts";
import { createBenchService } from "../bench-service.ts";

/** A service with the archive of the folder open. */
export async function openService(folder: string): Promise<Service> {
  const service = createBenchService(path.dirname(folder));
  const opened = await service.openPath(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  return service;
}
