import { ownVersion } from "../browser/serve-here.ts";
import { runCommandLine } from "./run.ts";

// A reader that stops early (`lectern list | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const streams = { out: process.stdout, err: process.stderr };
process.exitCode = await runCommandLine(process.argv.slice(2), streams, await ownVersion());
