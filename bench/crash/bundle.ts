import path from "node:path";
import { build } from "vite";
import { topFolder } from "../../main/runtime/program.ts";

/** One file of a program and all that it imports, so that a process is up in a moment. Answers with where it stands. */
export async function bundleProgram(source: string): Promise<string> {
  const name = path.parse(source).name;
  const outDir = path.join(topFolder(), "dist", "bench");
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
      rolldownOptions: { output: { format: "es", entryFileNames: `${name}.js`, codeSplitting: false } },
    },
  });
  return path.join(outDir, `${name}.js`);
}
