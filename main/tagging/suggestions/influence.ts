import { solveSymmetric } from "./cholesky.ts";
import type { Neighbourhood } from "./neighbours.ts";

/** How far a transcript's own topics are believed against what those like it carry. */
const doubt = 0.05;

/**
 * What each neighbour says about a text, by kernel ridge regression: unlike a vote, two neighbours that say the same
 * because they are alike count for little more than one. Solves (K + doubt) w = k.
 */
export function influenceOf({ among, likeness }: Neighbourhood): Float64Array {
  // Twins leave nothing but the doubt.
  return solveSymmetric(among, likeness, doubt);
}
