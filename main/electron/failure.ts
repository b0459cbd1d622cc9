import { app, dialog } from "electron";

/** Something that nobody waits for failed: say it, never swallow it. */
export function reportFailure(error: unknown): void {
  dialog.showErrorBox("Something went wrong in Lectern", describe(error));
}

/** Lectern cannot start: say why and leave. */
export function reportStartFailure(error: unknown): void {
  dialog.showErrorBox("Lectern could not start", describe(error));
  app.exit(1);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
