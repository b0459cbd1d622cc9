import path from "node:path";
import type { Plugin } from "vite";

/**
 * Has the page run a file before it has read the rest. The modules of one script run when all of them are there, so the
 * chunk that the file is in (see `firstChunk`) becomes a script of its own at the head of the page; the page's modules
 * import it from there. The development server reads it with them.
 *
 * @param file in the project's folder
 */
export function firstScript(file: string): Plugin {
  const module = path.resolve(import.meta.dirname, "..", file);
  return {
    name: "lectern:first-script",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const chunk = Object.values(bundle).find((one) => one.type === "chunk" && one.moduleIds.includes(module));
        if (chunk === undefined) throw new Error(`${file} is in no file of the page`);
        const attrs = { type: "module", crossorigin: true, src: `./${chunk.fileName}` };
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}
