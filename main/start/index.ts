import { LecternError } from "../../shared/contract/error.ts";
import { topFolder } from "../runtime/program.ts";
import { type ChosenHost, chooseHost } from "./choose-host.ts";
import { parseOptions, type StartOptions, usage } from "./options.ts";
import { refusedDownloads } from "./refused-download.ts";
import { runElectron } from "./run-electron.ts";
import { serveUntilStopped } from "./serve-until-stopped.ts";

/** What a start waits for Electron's binary at most, in milliseconds. */
const patience = 20_000;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** `npm start`: Electron where it can be had, else the same application in the browser. Gives the exit code. */
async function start(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (options === undefined) return 2;
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const chosen = await choose(options);
  if (chosen.host === "browser") return await serveInstead(options, chosen.reason);
  const end = await runElectron(chosen.binary, [
    topFolder(),
    ...(options.safe ? ["--safe"] : []),
    ...(options.archive ? [options.archive] : []),
  ]);
  return end.started ? end.code : await serveInstead(options, end.reason);
}

function parse(args: readonly string[]): StartOptions | undefined {
  try {
    return parseOptions(args);
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
}

async function choose(options: StartOptions): Promise<ChosenHost> {
  if (options.browser) return { host: "browser", reason: "--browser was given" };
  return await chooseHost({
    projectFolder: topFolder(),
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    refused: refusedDownloads(),
    patience,
    onDownload: (version) => say(`Fetching Electron ${version}, for ${patience / 1000} s at most…`),
  });
}

async function serveInstead(options: StartOptions, reason: string): Promise<number> {
  say(`Lectern runs in the browser, not in Electron: ${reason}.`);
  try {
    return await serveUntilStopped(options, say);
  } catch (error) {
    if (!(error instanceof LecternError)) throw error;
    say(error.message);
    return 1;
  }
}

process.exitCode = await start(process.argv.slice(2));
