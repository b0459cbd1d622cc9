import { app, dialog } from "electron";
import { LecternError } from "../../shared/contract/error.ts";
import type { Service } from "../service/service.ts";
import { reportFailure } from "./failure.ts";
import type { Listening } from "./listening.ts";
import { openingFor, pathsOnCommandLine } from "./opened-paths.ts";
import { ensureWindow, showWindow } from "./windows.ts";

type Open = (paths: readonly string[]) => void;

/**
 * Files and folders that come from outside at any moment (this command line, a second start, the system's "open
 * with"), kept until the service is there to open them.
 */
export function collectOpenings(): { readonly openWith: (service: Service, listening: Listening) => void } {
  const waiting: (readonly string[])[] = [pathsOnCommandLine(process.argv, process.cwd(), Boolean(process.defaultApp))];
  let open: Open = (paths) => void waiting.push(paths);

  // Both come again and again, and a Mac's application may have no window by then.
  app.on("open-file", (event, file) => {
    event.preventDefault();
    ensureWindow();
    open([file]);
  });
  app.on("second-instance", (_event, argv, folder) => {
    showWindow();
    open(pathsOnCommandLine(argv, folder, Boolean(process.defaultApp)));
  });

  return {
    openWith: (service, listening) => {
      open = (paths) => void openPaths(service, listening, paths).catch(sayRefused).catch(reportFailure);
      for (const paths of waiting.splice(0)) open(paths);
    },
  };
}

async function openPaths(service: Service, listening: Listening, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const opening = await openingFor(paths);
  if (opening.kind === "archive") {
    // Told to the page by `archive.state`, with the problem when it could not be opened.
    await service.openPath(opening.folder);
    return;
  }
  // The review sheet opens by the progress of an import, so a page must be there to hear it.
  await listening.until("imports.progress");
  const outcome = await service.receivePaths(opening.paths);
  if (!outcome.ok) await warn(outcome.error.message);
}

/** What is told in the user's words is no failure of Lectern's own. */
async function sayRefused(error: unknown): Promise<void> {
  if (!(error instanceof LecternError)) throw error;
  await warn(error.message);
}

async function warn(message: string): Promise<void> {
  await dialog.showMessageBox({ type: "warning", message });
}
