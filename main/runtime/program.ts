import path from "node:path";

/** Files of the build that run on a thread or in a process of their own. */
export type Program = "catalogue-worker" | "reading-worker" | "index-process" | "export-worker" | "file-worker";

/** The project's or package's top folder, whether this runs from the build or from its source under a test runner. */
export function topFolder(): string {
  const here = import.meta.dirname;
  const built = here.lastIndexOf(`${path.sep}dist${path.sep}`);
  return built >= 0 ? here.slice(0, built) : path.resolve(here, "../..");
}

/** Where a program's built file stands. From source it is the last build's. */
export function programFile(name: Program): string {
  return path.join(topFolder(), "dist", "main", `${name}.js`);
}
