import type { LineRole } from "../../../shared/reading/role.ts";
import type { Draft } from "../page/draft.ts";
import { shapeLabel } from "../speakers/label-shape.ts";
import { cutLabel, isLabelTail } from "../speakers/label-text.ts";
import { endsClosed, endsOnName, endsOpen, opensSentence, startsAsContinuation } from "./sentence.ts";

/** Lines of the page that were one paragraph before something broke them. */
export type Paragraph = {
  /** Indices of its lines. */
  readonly lines: number[];
  /** The first of them. */
  readonly first: string;
  /** Joined as in the text proper; no more of it than rules ask for. */
  text: string;
};

const longestBeginning = 1_000;

/** Does line `b` continue line `a`? `next` is the line after `b`, `index` the place of `b` on the page. */
export type Joining = (a: string, b: string, next: string, index: number) => boolean;

/** The lines between two indices (end exclusive) that are not understood yet, joined into paragraphs. */
export function gatherParagraphs(draft: Draft, from: number, to: number, joins: Joining): Paragraph[] {
  const textAt = (index: number): string => draft.page.lines[index]?.text ?? "";
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  let last = "";
  for (let index = from; index < to; index += 1) {
    const role = draft.marks[index]?.role;
    if (role !== undefined) {
      if (separators.has(role)) open = undefined;
      continue;
    }
    const text = textAt(index);
    const isTail = isLabelTail(text);
    open ??= isTail ? beforeBlank(paragraphs.at(-1)) : undefined;
    if (open && (isTail || joins(last, text, textAt(index + 1), index))) addLine(open, index, last, text);
    else {
      open = { lines: [index], first: text, text };
      paragraphs.push(open);
    }
    last = text;
  }
  return paragraphs;
}

/** The space between is told by the line before: looking at the end of a text that grows would copy it each time. */
function addLine(paragraph: Paragraph, index: number, last: string, text: string): void {
  paragraph.lines.push(index);
  if (paragraph.text.length < longestBeginning) paragraph.text += spaceBetween(last, text) + text;
}

/** A label whose name was a link may be torn from its colon by a blank line. */
function beforeBlank(paragraph: Paragraph | undefined): Paragraph | undefined {
  return paragraph && paragraph.text.length < longestLabel && endsOnName(paragraph.text) ? paragraph : undefined;
}

const longestLabel = 200;

/** What ends a paragraph; asides do not. */
const separators: ReadonlySet<LineRole> = new Set(["break", "omission", "blank"]);

/** Two pieces of a broken paragraph as one text. */
export function joinText(a: string, b: string): string {
  return a + spaceBetween(a, b) + b;
}

const attached = new Set(",.;:!?)]»”’…%");
const attaching = new Set("-‐(«“[/");

/** What the break between two pieces stood for: a space, or nothing before a comma or after a hyphen. */
export function spaceBetween(a: string, b: string): "" | " " {
  return a === "" || b === "" || attached.has(b.charAt(0)) || attaching.has(a.charAt(a.length - 1)) ? "" : " ";
}

/**
 * A link in a saved page breaks its line after the link's words: the next line starts in mid-sentence, or the line ends
 * on a name and the next goes on with another.
 */
export function joinBrokenLink(a: string, b: string, next: string): boolean {
  if (startsAsContinuation(b)) return /^[,.;:!?)]/.test(b) || !endsClosed(a);
  if (!endsOpen(a) || isLabelTail(next)) return false;
  if (/^[([]/.test(b)) return true;
  return endsOnName(a) && !opensSentence(b) && !hasLabel(b);
}

function hasLabel(text: string): boolean {
  const cut = cutLabel(text);
  return cut !== undefined && shapeLabel(cut, nobody) !== undefined;
}

const nobody: ReadonlySet<string> = new Set();
