import type { ItemGroup } from "../../shared/contract/imports.ts";
import { formatCount } from "../format/number.ts";

const kinds: Readonly<Record<string, string>> = {
  "to-look-at": "To look at",
  new: "Nothing to look at",
  version: "Other versions",
  "same-text": "Same text",
  unreadable: "Unreadable",
  "not-a-transcript": "Not transcripts",
  already: "Already here",
  trashed: "In the trash",
  repeated: "Repeated",
};

/** The heading over the files of one group: `To look at · Label turns · 12`. */
export function groupWords({ kind, by, count }: ItemGroup): string {
  const what = kinds[kind] ?? capital(kind.replaceAll("-", " "));
  return [what, ...(by === undefined ? [] : [layoutWords(by)]), formatCount(count)].join(" · ");
}

/** `official-site` as people write it; the name of a profile stays as it is. */
export function layoutWords(layout: string): string {
  return /^[a-z-]+$/.test(layout) ? capital(layout.replaceAll("-", " ")) : layout;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
