import { cleanLine } from "./clean-line.ts";
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

/** CRLF, LF, CR, vertical tab, form feed, U+2028, U+2029. */
const terminator = /\r\n|[\n\r\v\f\u2028\u2029]/g;

const surrogate = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Cut a text into lines; a terminator at the very end begins no further line. */
export function openPage(text: string, stated: Stated = nothingStated): Page {
  const lines: PageLine[] = [];
  const astral = /[\ud800-\udbff]/.test(text);
  let from = 0;
  let start = 0;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const end = start + (astral ? countCodePoints(raw) : raw.length);
    lines.push({ n: lines.length + 1, from, to, start, end, text: cleanLine(raw) });
  };
  for (const match of text.matchAll(terminator)) {
    add(match.index);
    start = (lines.at(-1)?.end ?? 0) + match[0].length;
    from = match.index + match[0].length;
  }
  if (from < text.length || lines.length === 0) add(text.length);
  return { text, lines, stated };
}

/** Unicode code points of a string; a lone surrogate counts as one. */
export function countCodePoints(raw: string): number {
  return raw.length - (raw.match(surrogate)?.length ?? 0);
}
