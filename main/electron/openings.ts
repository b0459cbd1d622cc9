import { app, dialog } from "electron";
import { LecternError } from "../../shared/contract/error.ts";
import type { Service } from "../service/service.ts";
import { reportFailure } from "./failure.ts";
import type { Listening } from "./listening.ts";
import { type Opening, openingFor, pathsOnCommandLine } from "./opened-paths.ts";
import { ensureWindow, showWindow } from "./windows.ts";

type Open = (paths: readonly string[]) => void;

type Openings = {
  /** Resolves when all that came before is being opened: who then asks which archive is open is told of it. */
  readonly openWith: (service: Service, listening: Listening) => Promise<void>;
};

/**
 * Files and folders that come from outside at any moment (this command line, a second start, the system's "open
 * with"), kept until the service is there to open them.
 */
export function collectOpenings(): Openings {
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
    openWith: async (service, listening) => {
      const begin = async (paths: readonly string[]): Promise<void> => {
        if (paths.length > 0) carryOut(service, listening, await openingFor(paths)).catch(tell);
      };
      // What cannot be opened is told, and holds up nothing.
      const beginOrTell = (paths: readonly string[]): Promise<void> => begin(paths).catch(tell);
      open = (paths) => void beginOrTell(paths);
      await Promise.all(waiting.splice(0).map(beginOrTell));
    },
  };
}

async function carryOut(service: Service, listening: Listening, opening: Opening): Promise<void> {
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

const tell = (error: unknown): void => void sayRefused(error).catch(reportFailure);

/** What is told in the user's words is no failure of Lectern's own. */
async function sayRefused(error: unknown): Promise<void> {
  if (!(error instanceof LecternError)) throw error;
  await warn(error.message);
}

async function warn(message: string): Promise<void> {
  await dialog.showMessageBox({ type: "warning", message });
}
