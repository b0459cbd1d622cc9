import { inEnglish } from "../../../shared/language/in-english.ts";
import type { Text } from "../../../shared/language/say.ts";

/** What sets of facts are called, where their names are told: in reports they are as they have always been. */
const words: { readonly [set: string]: Text } = {
  concept: "concept",
  cues: "cues",
  description: "description",
  "description in Dublin Core": "description in Dublin Core",
  "description in RO-Crate": "description in RO-Crate",
  entry: "entry",
  events: "events",
  "events in PREMIS": "events in PREMIS",
  extent: "extent",
  "links to persons": "links to persons",
  "links to topics": "links to topics",
  "name in RO-Crate": "name in RO-Crate",
  "original in PREMIS": "original in PREMIS",
  narrowing: "narrowing",
  person: "person",
  properties: "properties",
  publication: "publication",
  record: "record",
  "row in the index": "row in the index",
  "row in the list": "row in the list",
  selections: "selections",
  shelves: "shelves",
  source: "source",
  tags: "tags",
  "terms of use": "terms of use",
  text: "text of the transcript",
  topic: "topic",
  turns: "turns",
};

/** Of what one export holds twice, by what stands behind the names of its sets. */
const places = {
  " in the corpus": "{set} in the corpus",
  " in TEI": "{set} in the TEI files",
  " in the tables": "{set} in the tables",
  " in the records": "{set} in the records",
} as const satisfies { readonly [behind: string]: Text };

/** The name of a set in English, as `sayHeard` knows it; one that an earlier Lectern had as it stands. */
export function setWords(set: string): string {
  for (const [behind, text] of Object.entries(places)) {
    if (set.endsWith(behind)) return inEnglish(text, { set: setWords(set.slice(0, -behind.length)) });
  }
  const text = words[set];
  return text === undefined ? set : inEnglish(text);
}
