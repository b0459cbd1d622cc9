/** What is to be looked at, as queries: each finds the transcripts in which something about publication is not as it should be. */
export const publicationChecks = {
  "embargo-passed": "is:embargo-passed",
  unpublished: "status:approved NOT is:embargoed",
  "version-differs": "status:published is:version-differs",
  "no-topics": "status:published NOT has:topics",
} as const;

export type PublicationCheck = keyof typeof publicationChecks;
