import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

/** Where each environment's list stands; it does not ship. */
export const bundledFolder = "dist/bundled";

/** Notes which packages went into the build of each environment, as their folders: `node_modules/marked`. */
export function bundledPackages(): Plugin {
  return {
    name: "lectern:bundled-packages",
    apply: "build",
    applyToEnvironment: () => true,
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap((output) => (output.type === "chunk" ? output.moduleIds : []));
      const folder = path.resolve(import.meta.dirname, "..", bundledFolder);
      mkdirSync(folder, { recursive: true });
      const packages = [...new Set(files.flatMap((file) => packageFolder(file) ?? []))].sort();
      writeFileSync(path.join(folder, `${this.environment.name}.json`), `${JSON.stringify(packages, undefined, 2)}\n`);
    },
  };
}

/** Of a module inside a package; the innermost one, where one holds another. */
export function packageFolder(file: string): string | undefined {
  const found = /^.*?(node_modules\/.*node_modules\/(?:@[^/]+\/)?[^/]+|node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(
    file.split(path.sep).join("/").replaceAll("\0", ""),
  );
  return found?.[1];
}
