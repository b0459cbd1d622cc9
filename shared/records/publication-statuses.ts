/** The workflow, in its order. An embargo is not a status: it is a date beside it. */
export const publicationStatuses = ["draft", "in-review", "approved", "published", "withdrawn"] as const;

/** Those between the first and the last: an archive may ask that none of them is left out. */
export const passedSteps = ["in-review", "approved", "published"] as const;
