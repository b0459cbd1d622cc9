import { LecternError } from "../../shared/contract/error.ts";
import type { Finder, FinderSource } from "./finder.ts";

/** Starts at once and answers from the first moment; the index catches up behind. */
export function createFinder(source: FinderSource): Finder {
  throw new LecternError("unsupported", `Finding in ${source.cacheFolder} is not built yet.`);
}
