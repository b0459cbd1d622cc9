import { endsOpen, startsAsContinuation } from "../../body/sentence.ts";
import { isOmission } from "../../body/separators.ts";
import { parsePrintedDate } from "../../fields/date.ts";
import { type Draft, mark } from "../../page/draft.ts";
import { cutLabel } from "../../speakers/label-text.ts";
import { isCaption } from "./caption.ts";
import { isSpaced, paragraphEnd } from "./spaced.ts";
import { galleryCount, isRelatedHeading } from "./words.ts";

/** Mark what stands in the body and is not of it: galleries with their captions, lists of other pages. */
export function markAsides(draft: Draft, from: number, to: number): void {
  const text = (i: number): string => (i < to ? (draft.page.lines[i]?.text ?? "") : "");
  let i = markFirstCaption(draft, from, to, text);
  while (i < to) {
    if (galleryCount.test(text(i))) i = markGallery(draft, i, text);
    else if (isRelatedHeading(text(i))) i = markRelated(draft, i, to, text);
    else {
      if (isPhotoFormula(text(i))) mark(draft, i, "caption", "photo-formula", 0.9);
      i += 1;
    }
  }
}

/** The caption of a picture right under the header. Answers with the index after it. */
function markFirstCaption(draft: Draft, from: number, to: number, text: TextAt): number {
  const spaced = isSpaced(draft.page);
  let first = from;
  if (spaced) while (first < to && text(first) === "") first += 1;
  const end = spaced ? paragraphEnd(draft.page, first, to) : first + 1;
  const caption = range(first, end).map(text).join(" ");
  const next = range(end, to).map(text).find(Boolean) ?? "";
  if (galleryCount.test(caption) || !isCaption(caption, next, draft.fields)) return first;
  for (const index of range(first, end)) mark(draft, index, "caption", "under-header", 0.7);
  return end;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(to, from + longestAside) - from) }, (_, i) => from + i);
}

const longestAside = 20;

/** `From left: …` and `… . Photo: Agency` */
function isPhotoFormula(text: string): boolean {
  return (
    text.startsWith("From left: ") ||
    text.startsWith("From left to right: ") ||
    /\. Photo: \S[^.]{0,40}$/.test(text.slice(-60))
  );
}

type TextAt = (index: number) => string;

/** `2 of 4` and the caption under it. */
function markGallery(draft: Draft, index: number, text: TextAt): number {
  mark(draft, index, "residue", "gallery-count");
  let i = index + 1;
  if (isSpaced(draft.page)) return markSpacedCaption(draft, i, text);
  const caption = text(i);
  if (caption === "" || caption.length > 700 || isOmission(caption) || cutLabel(caption)?.after) return i;
  mark(draft, i, "caption", "under-gallery-count");
  i += 1;
  while (startsAsContinuation(text(i))) {
    mark(draft, i, "caption", "under-gallery-count");
    i += 1;
  }
  return i;
}

/** A caption between blank lines. */
function markSpacedCaption(draft: Draft, index: number, text: TextAt): number {
  let from = index;
  while (text(from) === "" && from < draft.page.lines.length) from += 1;
  const end = paragraphEnd(draft.page, from, draft.page.lines.length);
  const caption = range(from, end).map(text).join(" ");
  if (
    caption === "" ||
    caption.length > 700 ||
    isOmission(caption) ||
    /^\*\*/.test(caption) ||
    cutLabel(caption)?.after
  )
    return from;
  for (const i of range(from, end)) mark(draft, i, "caption", "under-gallery-count");
  return end;
}

/** A heading and titles of other pages, each with its date; the first may have none. */
function markRelated(draft: Draft, index: number, to: number, text: TextAt): number {
  mark(draft, index, "related", "related-heading");
  let i = index + 1;
  let entries = 0;
  while (i < to) {
    const dated = parsePrintedDate(text(i + 1)) !== undefined;
    const alone = entries === 0 && isTitle(text(i)) && !startsAsContinuation(text(i + 1));
    if (text(i) === "" || isRelatedHeading(text(i)) || !(dated || alone)) return i;
    mark(draft, i, "related", "related-title");
    if (dated) mark(draft, i + 1, "related", "related-date");
    i += dated ? 2 : 1;
    entries += 1;
  }
  return i;
}

function isTitle(text: string): boolean {
  return text.length <= 300 && endsOpen(text);
}
