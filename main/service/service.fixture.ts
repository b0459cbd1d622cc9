import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { EventName } from "../../shared/contract/events.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { forkChild } from "../runtime/child.ts";
import { topFolder } from "../runtime/program.ts";
import { createService } from "./create-service.ts";
import type { Host } from "./host.ts";
import type { Service } from "./service.ts";

/** A service on a real disk with an archive of its own; `samples` are the transcripts that ship with Lectern. */
export type Stage = {
  readonly folder: string;
  readonly service: Service;
  readonly heard: readonly { readonly name: EventName; readonly event: unknown }[];
  /** Read, review and import what stands at these paths; answers with the state at the end. */
  readonly importAll: (...paths: string[]) => ReturnType<Service["handlers"]["imports"]["run"]>;
  readonly begin: (...paths: string[]) => Promise<string>;
  readonly close: () => Promise<void>;
};

export const samples = path.join(topFolder(), "assets", "samples");

export async function openStage(
  name = "Test archive",
  host: Pick<Host, "openFile" | "log" | "safe"> = {},
): Promise<Stage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-service-"));
  const service = createService({
    capabilities: { host: "browser", dialogs: false, browsePlaces: true, openFiles: false },
    version: "test",
    userData: path.join(folder, "user"),
    samples,
    spawn: forkChild,
    ...host,
  });
  const heard: { name: EventName; event: unknown }[] = [];
  service.hear((event, value) => void heard.push({ name: event, event: value }));
  await service.handlers.archive.create({ place: service.namePlace(path.join(folder, "archive")).id, name });
  const begin = async (...paths: string[]) => {
    const begun = await service.receivePaths(paths);
    if (!begun.ok) throw new Error(begun.error.message);
    await service.reviewed(begun.value.import);
    return begun.value.import;
  };
  return {
    folder,
    service,
    heard,
    begin,
    importAll: async (...paths) => service.handlers.imports.run({ import: await begin(...paths) }),
    close: async () => {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Import one page; answers with the transcript's id when it can be found. */
export async function importPage({ folder, importAll, service }: Stage, page: string): Promise<string> {
  const file = path.join(folder, "page.txt");
  writeFileSync(file, page);
  await importAll(file);
  await service.indexed();
  const [id] = (await service.handlers.finding.ids({ view: viewSchema.parse({}) })).ids;
  if (id === undefined) throw new Error("The page was not imported.");
  return id;
}
