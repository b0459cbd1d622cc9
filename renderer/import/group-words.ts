import type { ItemGroup } from "../../shared/contract/imports.ts";
import { formatCount } from "../format/number.ts";

const kinds: Readonly<Record<string, string>> = {
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
  const what = kinds[kind] ?? capital(kind.replaceAll("-", " "));
  return [what, ...(by === undefined ? [] : [layoutWords(by)]), formatCount(count)].join(" · ");
}

/** Layouts whose own name says little. */
const layouts: Readonly<Record<string, string>> = {
  "label-turns": "Speakers by name",
  "stated-turns": "Speakers as the file states them",
  headed: "Text with a head",
  prose: "Plain text",
};

/** `official-site` as people write it; the name of a profile stays as it is. */
export function layoutWords(layout: string): string {
  const known = layouts[layout];
  if (known !== undefined) return known;
  return /^[a-z-]+$/.test(layout) ? capital(layout.replaceAll("-", " ")) : layout;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
