/**
 * `version`: most of its text is that of another transcript or file; `same-text`: all of it, in other bytes; `already`: the
 * same bytes are in the archive; `trashed`: in its trash; `repeated`: earlier in this drop.
 */
export const verdicts = [
  "new",
  "version",
  "same-text",
  "already",
  "trashed",
  "repeated",
  "not-a-transcript",
  "unreadable",
] as const;

/** None of any verdict: what a count begins with. */
export const noVerdicts: Readonly<Record<(typeof verdicts)[number], 0>> = {
  new: 0,
  version: 0,
  "same-text": 0,
  already: 0,
  trashed: 0,
  repeated: 0,
  "not-a-transcript": 0,
  unreadable: 0,
};

const importable: ReadonlySet<(typeof verdicts)[number]> = new Set(["new", "version", "same-text"]);

/** Whether a file of this verdict can be chosen for import. */
export function isImportable(verdict: (typeof verdicts)[number]): boolean {
  return importable.has(verdict);
}
