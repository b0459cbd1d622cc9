import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";

/**
 * An archive's folder holds the archive alone: whoever finds it must not take a copy for a part of it. Throws
 * `bad-request` when `folder` is the archive's or below it.
 */
export function refuseInside(archive: string, folder: string): void {
  const below = path.relative(archive, folder);
  if (below === ".." || below.startsWith(`..${path.sep}`) || path.isAbsolute(below)) return;
  throw new LecternError(
    "bad-request",
    `${folder} is inside the archive itself. Choose a folder outside it to export to. Nothing was written.`,
  );
}
