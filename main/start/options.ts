import { parseArgs } from "node:util";

export type StartOptions = {
  readonly port: number;
  readonly open: boolean;
  /** Do not try Electron. */
  readonly browser: boolean;
  /** Safe mode. */
  readonly safe: boolean;
  readonly help: boolean;
  readonly archive: string | undefined;
};

export const usage = `Usage: npm start -- [ARCHIVE] [--browser] [--safe] [--port N] [--no-open]

  ARCHIVE     folder of an archive to open at once
  --browser   serve in the browser without trying Electron
  --safe      watch no folder, make the search index anew, leave the settings aside
  --port N    port on 127.0.0.1 (any free one)
  --no-open   print the address, open no browser

LECTERN_ELECTRON=retry   try again to fetch Electron after it was refused
LECTERN_USER_DATA=DIR    where settings, recent archives and the sample archive are kept
`;

/** What stands on the command line; an error whose message is for the user when it is not understood. */
export function parseOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: "boolean", default: false },
      safe: { type: "boolean", default: false },
      port: { type: "string", default: "0" },
      "no-open": { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (positionals.length > 1) throw new Error("One archive at a time.");
  return {
    port: parsePort(values.port),
    open: !values["no-open"],
    browser: values.browser,
    safe: values.safe,
    help: values.help,
    archive: positionals[0],
  };
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Error(`--port takes a number up to 65535, not “${text}”.`);
  return port;
}
