import { app } from "electron";
import { reportFailure } from "./failure.ts";

/** Every acknowledged change is on disk already; what is lost beyond this is only the folding of the history. */
const limitMs = 10_000;

/** Folds and closes the archive after the last window has gone and before the process ends. */
export function closeBeforeQuit(close: () => Promise<unknown>): void {
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    withinLimit(close())
      .catch(reportFailure)
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

async function withinLimit(closing: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([closing, limit]).finally(() => clearTimeout(timer));
}
