import type { ItemGroup } from "../../shared/contract/imports.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { formatCount } from "../format/number.ts";

const kinds: Readonly<Record<string, Text>> = {
  "to-look-at": "To look at",
  new: "Nothing to look at",
  untitled: "No title found",
  version: "Other versions",
  "same-text": "Same text",
  unreadable: "Unreadable",
  "not-a-transcript": "Not transcripts",
  already: "Already here",
  trashed: "In the trash",
  repeated: "Repeated",
};

/** The heading over the files of one group: `To look at · Official site · 12`. */
export function groupWords({ kind, by, count }: ItemGroup): string {
  const known = kinds[kind];
  const what = known === undefined ? capital(kind.replaceAll("-", " ")) : say(known);
  return [what, ...(by === undefined ? [] : [layoutWords(by)]), formatCount(count)].join(" · ");
}

const layouts: Readonly<Record<string, Text>> = {
  "label-turns": "Speakers by name",
  "stated-turns": "Speakers as the file states them",
  headed: "Text with a head",
  prose: "Plain text",
  minutes: "Minutes",
  assembly: "Assembly",
  captions: "Captions",
  parliament: "Parliament",
  "official-site": "Official site",
  briefing: "Briefing",
  hearing: "Hearing",
};

/** `official-site` as people write it; the name of a profile stays as it is. */
export function layoutWords(layout: string): string {
  const known = layouts[layout];
  if (known !== undefined) return say(known);
  return /^[a-z-]+$/.test(layout) ? capital(layout.replaceAll("-", " ")) : layout;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
