import { app, dialog } from "electron";
import { say } from "../../shared/language/say.ts";
import { type Log, silentLog } from "../runtime/log/log.ts";

let log = silentLog;

/** From now on failures are noted there too. */
export function noteFailuresIn(kept: Log): void {
  log = kept;
}

/** A page of ours is gone; `reason` is Electron's word for why. */
export function notePageGone(reason: string): void {
  log.note("page-gone", { reason });
}

/** Something that nobody waits for failed: say it, never swallow it. */
export function reportFailure(error: unknown): void {
  log.fault("electron", error);
  dialog.showErrorBox(say("Something went wrong in Lectern"), describe(error));
}

/** Lectern cannot start: say why and leave. */
export function reportStartFailure(error: unknown): void {
  log.fault("start", error);
  dialog.showErrorBox(say("Lectern could not start"), describe(error));
  app.exit(1);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
