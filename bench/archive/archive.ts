import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { bundleProgram } from "../bundle.ts";

const million = "1000000";

/**
 * What the archive's folder promises: at 1,000, 10,000 and 100,000 transcripts unless other sizes are given;
 * `--million` opens and folds one of 1,000,000 instead. In processes of their own, built as the program is that people
 * get: a loader of sources would be measured too.
 */
export async function benchArchive(args: readonly string[]): Promise<boolean> {
  if (args.includes("--million")) return await benchMillion();
  await bundle("memory-process");
  await bundle("open-process");
  return await run(await bundle("sizes-program"), args.length > 0 ? args : ["1000", "10000", "100000"]);
}

async function benchMillion(): Promise<boolean> {
  const program = await bundle("million-program");
  const below = await mkdtemp(path.join(os.tmpdir(), "archive-bench-"));
  const folder = path.join(below, "archive");
  try {
    return (await run(program, ["make", folder, million])) && (await run(program, ["open", folder]));
  } finally {
    await rm(below, { recursive: true, force: true });
  }
}

function bundle(name: string): Promise<string> {
  return bundleProgram(path.join(import.meta.dirname, `${name}.ts`));
}

/** Whether it ended well; what it says is seen as it says it. */
async function run(program: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...args], { stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code === 0;
}
