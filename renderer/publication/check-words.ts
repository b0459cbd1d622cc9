import type { PublicationCheck } from "../../shared/contract/publication.ts";

/** What is to be looked at, as the list and the commands call it. */
export const checkWords: { readonly [C in PublicationCheck]: string } = {
  "embargo-passed": "Embargo has passed",
  unpublished: "Approved, not published",
  "version-differs": "Corrected since published",
  "no-topics": "Published without topics",
};
