import type { ArchiveState } from "../../shared/contract/archive.ts";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import { whereProblem } from "./archive-problem.ts";

/** The archive that was asked for last, as far as the page knows it. */
export type Attempt = { readonly place: string; readonly folder: string };

/**
 * Which archive a problem is about: the folder that the service names, else the one that was asked for here, else the
 * latest recent one, because that is what a start opens by itself.
 */
export function whichArchive(
  state: ArchiveState,
  problem: LecternErrorData,
  asked: Attempt | undefined,
): Attempt | undefined {
  const folder = whereProblem(problem);
  const known = [...(asked === undefined ? [] : [asked]), ...state.recent];
  if (folder !== undefined) return known.find((one) => one.folder === folder);
  return known[0];
}
