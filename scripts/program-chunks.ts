import path from "node:path";
import type { Rolldown } from "vite";

type ChunkName = (module: string, context: Pick<Rolldown.ChunkingContext, "getModuleInfo">) => string | undefined;

/**
 * Names the chunk of a module after the programs that read it when they begin: one for all that the same ones need. Left
 * to itself the bundler makes seventy, and a start looks up, opens and links each of them. What only a dynamic import
 * reads stays where the bundler puts it, and what one program alone reads goes into its own file.
 *
 * @param programs the first file of each, in the project's folder, by the program's name
 * @see https://rolldown.rs/in-depth/manual-code-splitting
 */
export function programChunks(programs: Readonly<Record<string, string>>): ChunkName {
  const top = path.resolve(import.meta.dirname, "..");
  const names = new Map(Object.entries(programs).map(([name, file]) => [path.join(top, file), name]));
  return (module, context) => {
    const readers = importersOf(module, context).flatMap((one) => names.get(path.normalize(one)) ?? []);
    return readers.length > 1 ? `of-${readers.sort().join("-")}` : undefined;
  };
}

/**
 * Names the chunk of all that a page reads when it begins. Left to itself the bundler cuts it in two, what a part that is read
 * later uses too first, and the rules of the page's style sheets change places.
 */
export function firstChunk(name: string, file: string): ChunkName {
  const begins = path.resolve(import.meta.dirname, "..", file);
  return (module, context) =>
    importersOf(module, context).some((one) => path.normalize(one) === begins) ? name : undefined;
}

/** The module and all that reach it by static imports. */
function importersOf(module: string, context: Parameters<ChunkName>[1]): readonly string[] {
  const found = new Set([module]);
  for (const one of found) for (const importer of context.getModuleInfo(one)?.importers ?? []) found.add(importer);
  return [...found];
}
