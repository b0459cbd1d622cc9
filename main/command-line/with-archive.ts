import path from "node:path";
import { LecternError } from "../../shared/contract/error.ts";
import { ownVersion } from "../browser/serve-here.ts";
import { userDataFolder } from "../browser/user-data.ts";
import { forkChild } from "../runtime/child.ts";
import { topFolder } from "../runtime/program.ts";
import { createService } from "../service/create-service.ts";
import type { Host } from "../service/host.ts";
import type { Service } from "../service/service.ts";
import { type ExitCode, type Invocation, UsageError } from "./command.ts";

/** The service as the command line's host sees it: no windows, no dialogs. */
export async function commandLineService(): Promise<Service> {
  const host: Host = {
    capabilities: { host: "command-line", dialogs: false, browsePlaces: false, openFiles: false },
    version: await ownVersion(),
    userData: userDataFolder(),
    samples: path.join(topFolder(), "assets", "samples"),
    spawn: forkChild,
  };
  return createService(host);
}

/** The folder named by `--archive`. */
export function archiveFolder({ options }: Invocation): string {
  const folder = options.text("archive");
  if (folder === undefined) throw new UsageError("Say which archive: --archive DIR.");
  // An empty one is a variable of a script that was not set; it must not become the folder that the script runs in.
  if (folder === "") throw new UsageError("--archive is empty. Say which archive: --archive DIR.");
  return path.resolve(folder);
}

/** Another call that is just finishing is waited for so long, ms. */
const patience = 2_000;

/** Open the archive named by `--archive`, work on it, and close it whatever happens. */
export async function withArchive(
  invocation: Invocation,
  { readOnly }: { readonly readOnly: boolean },
  work: (service: Service) => Promise<ExitCode>,
): Promise<ExitCode> {
  const folder = archiveFolder(invocation);
  const service = await commandLineService();
  try {
    const takeOver = invocation.options.flag("take-over");
    const opened = await service.openPath(folder, { readOnly, patience, takeOver });
    if (!opened.ok) throw new LecternError(opened.error.code, opened.error.message, opened.error.details);
    const { archive } = await service.handlers.archive.state({});
    for (const notice of archive?.notices ?? []) invocation.terminal.say(notice);
    return await work(service);
  } finally {
    await service.close();
  }
}
