import type { Text } from "../../shared/language/say.ts";
import type { PublicationStatus } from "../../shared/records/publication.ts";

/** An embargo is not a status but is shown as one where there is room for one mark only. */
export type MarkedStatus = PublicationStatus | "embargoed";

export const statusWords: { readonly [S in MarkedStatus]: Text } = {
  draft: "Draft",
  "in-review": "In review",
  approved: "Approved",
  published: "Published",
  withdrawn: "Withdrawn",
  embargoed: "Embargoed",
};
