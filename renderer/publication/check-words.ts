import type { PublicationCheck } from "../../shared/contract/publication-checks.ts";
import type { Text } from "../../shared/language/say.ts";

/** What is to be looked at, as the list and the commands call it; short, for the narrow pane. */
export const checkWords: { readonly [C in PublicationCheck]: Text } = {
  "embargo-passed": "Embargo has passed",
  unpublished: "Approved, waiting",
  "version-differs": "Corrected since",
  "no-topics": "Published, no topics",
};
