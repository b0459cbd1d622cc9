import { listOf } from "../../../shared/language/list-of.ts";
import { quoted } from "../../../shared/language/quoted.ts";
import { say, type Text } from "../../../shared/language/say.ts";
import type { PassedStep, Publication, PublicationStatus } from "../../../shared/records/publication.ts";
import { passedSteps, publicationStatuses } from "../../../shared/records/publication-statuses.ts";

const steps: Readonly<Record<PassedStep, Text>> = {
  "in-review": "in review",
  approved: "approved",
  published: "published",
};

/** As it stands in a choice of a text. */
const chosen = (status: PublicationStatus): string => status.replace("in-review", "review");

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
  return say(
    "From {from, select, draft {draft} review {in review} approved {approved} published {published} other {withdrawn}} to {to, select, draft {draft} review {in review} approved {approved} published {published} other {withdrawn}} it would leave out {steps}, which this archive asks for.",
    {
      from: chosen(publication.status),
      to: chosen(to),
      steps: listOf(missing.map((step) => quoted(say(steps[step])))),
    },
  );
}

function standing({ status, version }: Pick<Publication, "status" | "version">): PublicationStatus {
  if (status !== "withdrawn") return status;
  return version === undefined ? "draft" : "published";
}
