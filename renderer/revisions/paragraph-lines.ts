/** A text cut at the lines of one paragraph, with what stands before and behind; put together again they are the text. */
export type CutText = {
  readonly head: string;
  readonly body: string;
  readonly tail: string;
  readonly isWhole: boolean;
};

/** Ends of lines that the reader counts and a field for typing does not keep. */
const otherEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;

/**
 * @param lines numbers from 1, in rising order. Where there are none, and where lines have other ends than LF and CRLF, all of
 * the text is the body.
 */
export function cutAtLines(text: string, lines: readonly number[]): CutText {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || otherEnds.test(text)) {
    return { head: "", body: text, tail: "", isWhole: true };
  }
  const start = startOfLine(text, first);
  // Without the end of its last line: what follows stays on a line of its own.
  const next = startOfLine(text, last + 1);
  const ending = /\r?\n$/.exec(text.slice(Math.max(start, next - 2), next))?.[0].length ?? 0;
  const end = next - ending;
  return { head: text.slice(0, start), body: text.slice(start, end), tail: text.slice(end), isWhole: false };
}

/** The end of the text where it has fewer lines. */
function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let n = 1; n < line; n += 1) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

/** The text with another body. A field gives lines back with `\n`; those of a text with `\r\n` stay as they are. */
export function withBody({ head, body: was, tail }: CutText, body: string): string {
  const isWindows = was.includes("\r\n") || (!was.includes("\n") && /\r\n/.test(head.slice(-200) + tail.slice(0, 200)));
  const lines = body.replace(/\r\n/g, "\n");
  return head + (isWindows ? lines.replaceAll("\n", "\r\n") : lines) + tail;
}

/** As a field shows it. */
export const asTyped = (text: string): string => text.replace(/\r\n/g, "\n");
