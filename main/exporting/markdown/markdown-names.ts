export const markdownFolder = "markdown";

/** Beside the pages: all that Lectern needs to have the archive back, and the sums of the pages, which tell those that were edited since. */
export const markdownNames = { records: "records.jsonl", sums: "pages.sha256" } as const;
