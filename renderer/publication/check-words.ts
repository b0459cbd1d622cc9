import type { PublicationCheck } from "../../shared/contract/publication.ts";

/** What is to be looked at, as the list and the commands call it; short, for the narrow pane. */
export const checkWords: { readonly [C in PublicationCheck]: string } = {
  "embargo-passed": "Embargo has passed",
  unpublished: "Approved, waiting",
  "version-differs": "Corrected since",
  "no-topics": "Published, no topics",
};
