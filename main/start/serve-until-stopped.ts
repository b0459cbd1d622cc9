import { createInterface } from "node:readline";
import { serveHere } from "../browser/serve-here.ts";
import { hasDisplay } from "./choose-host.ts";
import { openPage } from "./open-page.ts";
import type { StartOptions } from "./options.ts";

/** Serve in the browser until Ctrl+C; resolves with the exit code when all is folded and closed. */
export async function serveUntilStopped(options: StartOptions, say: (line: string) => void): Promise<number> {
  const served = await serveHere({
    port: options.port,
    safe: options.safe,
    ...(options.archive === undefined ? {} : { archive: options.archive }),
    onFault: (error) => say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  void served.opened?.then((opened) => {
    if (!opened.ok) say(opened.error.message);
  });
  const show = (url: string): void => void process.stdout.write(`\n  ${url}\n\n`);
  say("Open this address in a browser on this machine. It works once; Enter gives another, Ctrl+C ends.");
  show(served.url);
  if (options.open && hasDisplay(process.env, process.platform)) openPage(served.invite());
  const prompt = process.stdin.isTTY ? createInterface({ input: process.stdin }) : undefined;
  prompt?.on("line", () => show(served.invite()));
  await untilStopped(prompt);
  prompt?.close();
  say("Closing.");
  await served.close();
  return 0;
}

/** The first Ctrl+C closes in order; a second one ends the process at once. */
function untilStopped(prompt: { on: (event: "SIGINT", listener: () => void) => unknown } | undefined): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    const stop = (): void => {
      if (isStopping) process.exit(130);
      isStopping = true;
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    prompt?.on("SIGINT", stop);
  });
}
