import type { Deed } from "../../shared/records/change.ts";
import { formatQuantity } from "../format/number.ts";

/** Field names as a step's deed carries them, as people say them. */
const fields = new Map([
  ["publicationDate", "publication date"],
  ["embargo", "embargo"],
]);

const listed = (names: readonly string[]) => names.map((name) => fields.get(name) ?? name).join(", ");

/** `“A” into “B”` */
const quoted = (names: readonly string[], between: string) => names.map((name) => `“${name}”`).join(` ${between} `);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const many = ({ count }: Deed) => formatQuantity(count, "transcript", "transcripts");

const where = (deed: Deed) => (deed.count > 1 ? ` in ${many(deed)}` : "");

/** `“Title”` where there is one and it is known, else how many. */
const which = (deed: Deed) => {
  const [name] = deed.names;
  return deed.count === 1 && name !== undefined ? `“${name}”` : many(deed);
};

/** `“A”, “B” and 3 more into “C”` */
const mergedNames = ({ names, merged }: Deed) => {
  const gone = names.slice(0, -1);
  const more = (merged?.from.length ?? gone.length) - gone.length;
  const listedNames = gone.map((name) => `“${name}”`).join(", ");
  return `${listedNames}${more > 0 ? ` and ${more} more` : ""} into ${quoted(names.slice(-1), "and")}`;
};

/** `48 terms into “A”, “B” and 19 more` */
const manyMerged = (merges: NonNullable<Deed["merges"]>, names: readonly string[]) => {
  const gone = merges.reduce((sum, { from }) => sum + from.length, 0);
  const more = merges.length - names.length;
  return `${gone} terms into ${names.map((name) => `“${name}”`).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};

const sentences: { readonly [C in Deed["code"]]: (deed: Deed) => string } = {
  "create-archive": () => "The archive was made.",
  import: (deed) => `Imported ${which(deed)}.`,
  tag: (deed) => `Tags changed${where(deed)}${deed.names.length === 0 ? "" : `: ${deed.names.join(", ")}`}.`,
  refuse: ({ names }) => `Suggestions refused${names.length === 0 ? "" : `: ${names.join(", ")}`}.`,
  describe: (deed) => `${deed.names.length === 0 ? "Details" : capital(listed(deed.names))} changed${where(deed)}.`,
  publish: (deed) => `Publication changed${where(deed)}${deed.names.length === 0 ? "" : `: ${listed(deed.names)}`}.`,
  rename: ({ names }) => `Renamed ${quoted(names, "to")}.`,
  merge: (deed) => `Merged ${deed.merges ? manyMerged(deed.merges, deed.names) : mergedNames(deed)}${where(deed)}.`,
  unmerge: (deed) => `Took ${quoted(deed.names, "out of")} again${where(deed)}.`,
  split: (deed) => `Uses of ${quoted(deed.names, "given to")}${where(deed)}.`,
  move: ({ names }) => `Topics moved: ${names.join(", ")}.`,
  "describe-term": ({ names }) => `Details of ${quoted(names, "and")} changed.`,
  "delete-term": (deed) => `Deleted ${quoted(deed.names, "and")}${where(deed)}.`,
  "import-terms": ({ names }) => `Topics imported${names.length === 0 ? "" : ` from ${quoted(names, "and")}`}.`,
  profile: ({ names }) => `Reading profile ${quoted(names, "and")} changed.`,
  collection: (deed) => `Collection ${quoted(deed.names, "to")} changed${deed.count > 0 ? `: ${many(deed)}` : ""}.`,
  reread: (deed) => `Read ${which(deed)} again.`,
  passage: (deed) => `A passage of ${which(deed)} changed.`,
  correct: (deed) => `The text of ${which(deed)} was corrected.`,
  settings: () => "Settings of the archive changed.",
  trash: (deed) => `Deleted ${which(deed)}.`,
  restore: (deed) => `Restored ${which(deed)}.`,
  "empty-trash": (deed) => `Removed ${which(deed)} for good.`,
  purge: (deed) => `Purged ${many(deed)}: erased from the history too.`,
  join: (deed) => `Brought together with the copy ${quoted(deed.names, "and")}: ${many(deed)} changed.`,
  undo: (deed) => (deed.of === undefined ? `A step was undone${where(deed)}.` : `Undone: ${sentenceOf(deed, deed.of)}`),
  redo: (deed) => (deed.of === undefined ? `A step was redone${where(deed)}.` : `Redone: ${sentenceOf(deed, deed.of)}`),
};

/** One step of the history as a sentence. */
export function deedSentence(deed: Deed): string {
  return sentences[deed.code](deed);
}

/** Of the step that an undo or redo was about. */
function sentenceOf(deed: Deed, code: Deed["code"]): string {
  return deedSentence({ ...deed, code });
}
