import { listOf } from "../../shared/language/list-of.ts";
import { quoted } from "../../shared/language/quoted.ts";
import { say } from "../../shared/language/say.ts";
import type { Deed } from "../../shared/records/change.ts";
import { fieldName, fieldWord } from "./field-words.ts";

const transcripts = (count: number) => say("{count, plural, one {# transcript} other {# transcripts}}", { count });

const listed = (names: readonly string[]) => listOf(names.map(quoted));

/** `“Title”` where there is one and it is known, else how many. */
const which = ({ count, names: [name] }: Deed) =>
  count === 1 && name !== undefined ? quoted(name) : transcripts(count);

/** `Publication date, embargo` */
const listedFields = ([first = "", ...others]: readonly string[]) =>
  [fieldName(first), ...others.map(fieldWord)].join(", ");

/** `“A”, “B” and 3 more` */
const andMore = (names: readonly string[], more: number) =>
  say("{names}{more, plural, =0 {} other { and # more}}", { names: names.map(quoted).join(", "), more });

function tagged({ count, names }: Deed): string {
  if (names.length === 0) {
    return say("Tags changed{count, plural, =0 {} one {} other { in # transcripts}}.", { count });
  }
  return say("Tags changed{count, plural, =0 {} one {} other { in # transcripts}}: {names}.", {
    count,
    names: names.join(", "),
  });
}

function described({ count, names }: Deed): string {
  const fields = names.length === 0 ? say("Details") : listedFields(names);
  return say("{fields} changed{count, plural, =0 {} one {} other { in # transcripts}}.", { fields, count });
}

function published({ count, names }: Deed): string {
  if (names.length === 0) {
    return say("Publication changed{count, plural, =0 {} one {} other { in # transcripts}}.", { count });
  }
  return say("Publication changed{count, plural, =0 {} one {} other { in # transcripts}}: {fields}.", {
    count,
    fields: names.map(fieldWord).join(", "),
  });
}

/** Of one merge the last of the names is what stands in the place of the others; of many all of them are. */
function merged({ count, names, merged: one, merges }: Deed): string {
  if (merges !== undefined) {
    const gone = merges.reduce((sum, { from }) => sum + from.length, 0);
    const into = andMore(names, merges.length - names.length);
    return say(
      "Merged {gone, plural, one {# term} other {# terms}} into {into}{count, plural, =0 {} one {} other { in # transcripts}}.",
      { gone, into, count },
    );
  }
  const named = names.slice(0, -1);
  const gone = andMore(named, (one?.from.length ?? named.length) - named.length);
  return say("Merged {gone} into {into}{count, plural, =0 {} one {} other { in # transcripts}}.", {
    gone,
    into: listed(names.slice(-1)),
    count,
  });
}

function collected({ count, names: [name = "", now] }: Deed): string {
  const was = quoted(name);
  return now === undefined
    ? say("Collection {name} changed{count, plural, =0 {} one {: # transcript} other {: # transcripts}}.", {
        name: was,
        count,
      })
    : say("Collection {was} to {now} changed{count, plural, =0 {} one {: # transcript} other {: # transcripts}}.", {
        was,
        now: quoted(now),
        count,
      });
}

const sentences: { readonly [C in Deed["code"]]: (deed: Deed) => string } = {
  "create-archive": () => say("The archive was made."),
  import: (deed) => say("Imported {what}.", { what: which(deed) }),
  tag: tagged,
  refuse: ({ names }) =>
    names.length === 0
      ? say("Suggestions refused.")
      : say("Suggestions refused: {names}.", { names: names.join(", ") }),
  describe: described,
  publish: published,
  rename: ({ names }) =>
    say("Renamed {was} to {now}.", { was: listed(names.slice(0, 1)), now: listed(names.slice(1)) }),
  merge: merged,
  unmerge: ({ count, names }) =>
    say("Took {name} out of {other} again{count, plural, =0 {} one {} other { in # transcripts}}.", {
      name: listed(names.slice(0, 1)),
      other: listed(names.slice(1)),
      count,
    }),
  split: ({ count, names }) =>
    say("Uses of {name} given to {other}{count, plural, =0 {} one {} other { in # transcripts}}.", {
      name: listed(names.slice(0, 1)),
      other: listed(names.slice(1)),
      count,
    }),
  move: ({ names }) => say("Topics moved: {names}.", { names: names.join(", ") }),
  "describe-term": ({ names }) => say("Details of {names} changed.", { names: listed(names) }),
  "delete-term": ({ count, names }) =>
    say("Deleted {names}{count, plural, =0 {} one {} other { in # transcripts}}.", { names: listed(names), count }),
  "import-terms": ({ names }) =>
    names.length === 0 ? say("Topics imported.") : say("Topics imported from {names}.", { names: listed(names) }),
  profile: ({ names }) => say("Reading profile {names} changed.", { names: listed(names) }),
  collection: collected,
  reread: (deed) => say("Read {what} again.", { what: which(deed) }),
  passage: (deed) => say("A passage of {what} changed.", { what: which(deed) }),
  correct: (deed) => say("The text of {what} was corrected.", { what: which(deed) }),
  settings: () => say("Settings of the archive changed."),
  trash: (deed) => say("Deleted {what}.", { what: which(deed) }),
  restore: (deed) => say("Restored {what}.", { what: which(deed) }),
  "empty-trash": (deed) => say("Removed {what} for good.", { what: which(deed) }),
  purge: ({ count }) => say("Purged {what}: erased from the history too.", { what: transcripts(count) }),
  join: ({ count, names }) =>
    say("Brought together with the copy {names}: {what} changed.", { names: listed(names), what: transcripts(count) }),
  undo: (deed) =>
    deed.of === undefined
      ? say("A step was undone{count, plural, =0 {} one {} other { in # transcripts}}.", { count: deed.count })
      : say("Undone: {what}", { what: sentenceOf(deed, deed.of) }),
  redo: (deed) =>
    deed.of === undefined
      ? say("A step was redone{count, plural, =0 {} one {} other { in # transcripts}}.", { count: deed.count })
      : say("Redone: {what}", { what: sentenceOf(deed, deed.of) }),
};

/** One step of the history as a sentence. */
export function deedSentence(deed: Deed): string {
  return sentences[deed.code](deed);
}

/** Of the step that an undo or redo was about. */
function sentenceOf(deed: Deed, code: Deed["code"]): string {
  return deedSentence({ ...deed, code });
}
