import path from "node:path";

/** Whether `at` is the folder or anything below it; both are absolute. Links are not followed. */
export function isInside(folder: string, at: string): boolean {
  const below = path.relative(folder, at);
  return below !== ".." && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below);
}
