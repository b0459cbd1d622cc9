import { serveHere } from "../../browser/serve-here.ts";
import { type Command, UsageError, writingOptions } from "../command.ts";
import { archiveFolder } from "../with-archive.ts";

export const serveCommand: Command = {
  name: "serve",
  summary: "Serve the application to a browser on this machine, until Ctrl+C.",
  usage: "[--archive DIR] [--port N]",
  options: { ...writingOptions, port: { help: "any free one if not given", value: "N" } },
  takes: [0, 0],
  run: async (invocation) => {
    const { options, terminal } = invocation;
    const archive = options.text("archive") === undefined ? undefined : archiveFolder(invocation);
    const served = await serveHere({
      port: parsePort(options.text("port")),
      ...(archive === undefined ? {} : { archive, takeOver: options.flag("take-over") }),
    });
    void served.opened?.then((opened) => {
      if (!opened.ok) terminal.say(opened.error.message);
    });
    terminal.result(served.url, { url: served.url });
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
      process.once("SIGHUP", resolve);
    });
    await served.close();
    return 0;
  },
};

function parsePort(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`“${text}” is not a port: a number from 0 to 65535.`);
}
