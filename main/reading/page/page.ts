import { isSimpleText, lineCleaner } from "./clean-line.ts";
import { nothingStated, type Stated } from "./stated.ts";

/** One line of a page, as the rules see it. */
export type PageLine = {
  /** From 1. */
  readonly n: number;
  /** UTF-16 offsets in the text, without the terminator. */
  readonly from: number;
  readonly to: number;
  /** The same in Unicode code points. */
  readonly start: number;
  readonly end: number;
  /** Trimmed, without invisible characters, with plain spaces. */
  readonly text: string;
};

/** A text cut into lines. */
export type Page = {
  readonly text: string;
  readonly lines: readonly PageLine[];
  /** What the file's format says beside the text. */
  readonly stated: Stated;
};

/** Line ends other than LF: CRLF, CR, vertical tab, form feed, NEL, U+2028, U+2029. */
const otherEnds = /[\r\v\f\u0085\u2028\u2029]/;

const anyEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

const surrogate = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Cut a text into lines; a terminator at the very end begins no further line. */
export function openPage(text: string, stated: Stated = nothingStated): Page {
  const simple = isSimpleText(text);
  const clean = lineCleaner(text, simple);
  const astral = !simple && /[\ud800-\udbff]/.test(text);
  const lines: PageLine[] = [];
  let start = 0;
  const add = (from: number, to: number, ending: number): void => {
    const end = start + (astral ? countCodePoints(text.slice(from, to)) : to - from);
    lines.push({ n: lines.length + 1, from, to, start, end, text: clean(from, to) });
    start = end + ending;
  };
  const from = !simple && otherEnds.test(text) ? cutAtAnyEnd(text, add) : cutAtLineFeeds(text, add);
  if (from < text.length || lines.length === 0) add(from, text.length, 0);
  return { text, lines, stated };
}

type AddLine = (from: number, to: number, ending: number) => void;

/** Answers with where the last line begins. */
function cutAtLineFeeds(text: string, add: AddLine): number {
  let from = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
    add(from, at, 1);
    from = at + 1;
  }
  return from;
}

function cutAtAnyEnd(text: string, add: AddLine): number {
  let from = 0;
  for (const { index, 0: end } of text.matchAll(anyEnd)) {
    if (end === "\u0085" && isResidue(text, index)) continue;
    add(from, index, end.length);
    from = index + end.length;
  }
  return from;
}

/** In UTF-8 that was read as Latin-1, NEL is the second half of a letter. */
function isResidue(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= 0x80 && before <= 0xff;
}

/** Unicode code points of a string; a lone surrogate counts as one. */
export function countCodePoints(raw: string): number {
  return raw.length - (raw.match(surrogate)?.length ?? 0);
}
