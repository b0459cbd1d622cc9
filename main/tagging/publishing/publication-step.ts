import type { PublicationStatus } from "../../../shared/records/publication.ts";

/** When, by whom and why a step of publication is taken; `at` in UTC. */
export type StepBy = { readonly at: string; readonly who?: string | undefined; readonly why?: string | undefined };

/** A step as a member of `publication.steps`; `version`: the sum of the text that was published by it. */
export function publicationStep(
  status: PublicationStatus,
  { at, who, why }: StepBy,
  version?: string,
): { readonly [field: string]: string } {
  return {
    status,
    at,
    ...(who === undefined ? {} : { who }),
    ...(why === undefined || why === "" ? {} : { why }),
    ...(version === undefined ? {} : { version }),
  };
}
