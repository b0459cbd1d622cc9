import type { Place } from "../../shared/contract/places.ts";

/** Folders from where one started to where one is. */
export type Trail = readonly Place[];

/**
 * The trail after arriving at `here`. Going back along it cuts it; going to a parent that is not on it puts the parent
 * first; going deeper makes it longer; anything else starts anew.
 */
export function follow(trail: Trail, here: Place | undefined, parent: Place | undefined): Trail {
  if (here === undefined) return [];
  const known = trail.findIndex((place) => place.id === here.id);
  if (known >= 0) return [...trail.slice(0, known), here];
  const above = parent ? trail.findIndex((place) => place.id === parent.id) : -1;
  if (above >= 0) return [...trail.slice(0, above + 1), here];
  return parent ? [parent, here] : [here];
}
