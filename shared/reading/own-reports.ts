/** How the reports begin that Lectern itself writes, so that the reader knows them for what they are. */
export const importReportHead = "Lectern import, ";
export const problemReportHead = "Lectern problem report";

/** What the columns of a report on an import hold. */
export const importReportColumns = [
  "done",
  "verdict",
  "file",
  "title",
  "transcript",
  "why",
  "without a place",
] as const;
