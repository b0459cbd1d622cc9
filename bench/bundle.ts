import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { build } from "vite";
import { topFolder } from "../main/runtime/program.ts";

/**
 * One file of a program and all that it imports, as what people get is built: a process is up in a moment, and what a
 * loader of sources does is not measured. Answers with where it stands.
 */
export async function bundleProgram(source: string): Promise<string> {
  const name = path.parse(source).name;
  // Not in dist/, all of which is packaged; inside the project, so that it finds the modules that stay outside of it.
  const outDir = path.join(topFolder(), "node_modules", ".lectern-bench");
  await build({
    configFile: false,
    root: topFolder(),
    logLevel: "warn",
    ssr: { noExternal: true, external: ["@photostructure/sqlite"] },
    build: {
      ssr: source,
      outDir,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { format: "es", entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
  return path.join(outDir, `${name}.mjs`);
}

/** Whether it ended well; what it says is seen as it says it. */
export async function runBundled(program: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...args], { stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code === 0;
}
