import type { Publication } from "./publication.ts";

/** The text was corrected since it was published. */
export function isOtherThanPublished({ text, publication }: Readable): boolean {
  return publication.version !== undefined && publication.version !== text;
}

type Readable = { readonly text: string; readonly publication: Publication };
