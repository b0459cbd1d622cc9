import {
  type PassedStep,
  type Publication,
  type PublicationStatus,
  passedSteps,
  publicationStatuses,
} from "../../../shared/records/publication.ts";

const words: { readonly [S in PublicationStatus]: string } = {
  draft: "draft",
  "in-review": "in review",
  approved: "approved",
  published: "published",
  withdrawn: "withdrawn",
};

/**
 * Why a transcript may not be given this status, as a sentence; undefined: it may. Going back is always free; going on, no
 * step is left out but those that the archive lets be. What was withdrawn without ever being published begins anew.
 */
export function leftOut(
  publication: Pick<Publication, "status" | "version">,
  to: PublicationStatus,
  skips: readonly PassedStep[],
): string | undefined {
  const place = (status: PublicationStatus) => publicationStatuses.indexOf(status);
  const from = standing(publication);
  const missing = passedSteps.filter(
    (step) => place(step) > place(from) && place(step) < place(to) && !skips.includes(step),
  );
  if (missing.length === 0) return undefined;
  const steps = missing.map((step) => `“${words[step]}”`).join(" and ");
  return `From ${words[publication.status]} to ${words[to]} it would leave out ${steps}, which this archive asks for.`;
}

function standing({ status, version }: Pick<Publication, "status" | "version">): PublicationStatus {
  if (status !== "withdrawn") return status;
  return version === undefined ? "draft" : "published";
}
