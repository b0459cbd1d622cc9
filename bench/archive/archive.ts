import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { bundleProgram, runBundled } from "../bundle.ts";

const million = "1000000";

/**
 * What the archive's folder promises: at 1,000, 10,000 and 100,000 transcripts unless other sizes are given;
 * `--million` opens and folds one of 1,000,000 instead. In processes of their own.
 */
export async function benchArchive(args: readonly string[]): Promise<boolean> {
  if (args.includes("--million")) return await benchMillion();
  await bundle("memory-process");
  await bundle("open-process");
  return await runBundled(await bundle("sizes-program"), args.length > 0 ? args : ["1000", "10000", "100000"]);
}

async function benchMillion(): Promise<boolean> {
  const program = await bundle("million-program");
  const below = await mkdtemp(path.join(os.tmpdir(), "archive-bench-"));
  const folder = path.join(below, "archive");
  try {
    return (await runBundled(program, ["make", folder, million])) && (await runBundled(program, ["open", folder]));
  } finally {
    await rm(below, { recursive: true, force: true });
  }
}

function bundle(name: string): Promise<string> {
  return bundleProgram(path.join(import.meta.dirname, `${name}.ts`));
}
