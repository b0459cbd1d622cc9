import path from "node:path";
import { parseArgs } from "node:util";
import { inventedPages, samplePages } from "./base-pages.ts";
import { fuzzInputs } from "./fuzz-inputs.ts";

/** Read mutated files and look at what comes out: `--inputs 200000`, `--seed` to do it again. */
export async function benchFuzz(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: { inputs: { type: "string" }, seed: { type: "string" } } });
  const inputs = Number(values.inputs ?? 20_000);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const samples = samplePages(path.join(process.env.LECTERN_SHARED ?? "../shared", "samples"));
  const pages = [...inventedPages(), ...samples];
  const start = performance.now();
  try {
    const bytes = await fuzzInputs({ inputs, seed, pages });
    const seconds = (performance.now() - start) / 1_000;
    process.stdout.write(
      `${inputs.toLocaleString("en")} inputs from ${pages.length} pages (${samples.length} of them samples), ` +
        `${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s (seed ${seed}): none broke the reader\n`,
    );
    return true;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.stack}` : "";
    process.stderr.write(`Seed ${seed}: ${error instanceof Error ? error.message : String(error)}${cause}\n`);
    return false;
  }
}
