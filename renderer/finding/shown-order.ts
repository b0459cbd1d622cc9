import type { View } from "../../shared/contract/finding.ts";
import type { Listing } from "./listing.ts";

export function isSameOrder(one: View["sort"], other: View["sort"]): boolean {
  return one.by === other.by && one.descending === other.descending;
}

/**
 * The order that is seen, and whether that by relevance may be offered. `topic:Pilotage` has no words to be relevant to,
 * and of very common ones relevance is not reckoned: the list then says what it is sorted by. What is only just being
 * asked for is taken at its word.
 */
export function orderOf(asked: View, listing: Pick<Listing, "view" | "sort"> | undefined) {
  const isAsked = asked.query.trim() !== "";
  if (listing?.view.query !== asked.query || !isSameOrder(listing.view.sort, asked.sort)) {
    return { sort: asked.sort, isRelevant: isAsked };
  }
  const { sort } = listing;
  return { sort, isRelevant: isAsked && (asked.sort.by !== "relevance" || sort.by === "relevance") };
}
