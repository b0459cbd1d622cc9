import { Writable } from "node:stream";
import { onTestFinished } from "vitest";
import type { Ran } from "./command-line.fixture.ts";
import { runCommandLine } from "./run.ts";

/** The command line in this process, called in that folder: sixty programs to be told that they are called wrongly take a minute. */
export async function callHere(folder: string, args: readonly string[]): Promise<Ran> {
  const home = process.cwd();
  onTestFinished(() => process.chdir(home));
  process.chdir(folder);
  const out = new Sink();
  const err = new Sink();
  const code = await runCommandLine(args, { out, err }, "1.2.3");
  return { code, out: out.text, err: err.text };
}

class Sink extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}
