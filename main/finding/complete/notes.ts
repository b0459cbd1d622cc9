import type { Text } from "../../../shared/language/say.ts";
import type { FieldWord } from "../query/field-words.ts";

/** What each field looks at, beside its name in the list of completions. */
export const fieldNotes: Readonly<Record<FieldWord, Text>> = {
  title: "words in the title",
  summary: "words in the summary",
  text: "words in the text",
  note: "words in the notes",
  person: "who is tagged, in any role",
  mentions: "whom the text names, tagged or not",
  speaker: "who speaks",
  topic: "with its narrower topics",
  place: "where it took place",
  section: "where it was published",
  status: "draft, in-review, approved, …",
  language: "en, ru, … or its name",
  file: "words in the file’s name",
  collection: "put there by hand, in its order",
  date: "2019, 2019-05, 2019..2021-05",
  imported: "the day it was imported",
  "said-by": "what one speaker said in a turn",
  is: "untagged, embargoed, trashed",
  has: "warnings, speakers, date, …",
};

export const flagNotes: Readonly<Record<string, Text>> = {
  "is:untagged": "no topics and no persons",
  "is:embargoed": "withheld today",
  "is:embargo-passed": "its embargo is over",
  "is:version-differs": "corrected since it was published",
  "is:last-imported": "came in with the last import",
  "is:trashed": "in the trash",
  "has:warnings": "something to look at",
  "has:speakers": "somebody speaks in it",
  "has:note": "somebody wrote a note",
  "has:untagged-mentions": "the text names a person whom no tag does",
};
