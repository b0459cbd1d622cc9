import { hasLeftward } from "../../../shared/reading/runs-leftward.ts";

/** A stretch of a paragraph that runs one way. */
export type Run = { readonly text: string; readonly isLeftward: boolean };

/** What has a direction of its own, and digits, which go with the letters before them. */
const directed = /\p{L}\p{M}*|\p{Nd}/gu;

/**
 * A paragraph in the runs that Office Open XML wants of one in several scripts: `w:rtl` is for letters that run from right
 * to left, and of no meaning on others. What stands between two of one direction runs so too, else as the paragraph does
 * (https://www.unicode.org/reports/tr9/#N1).
 */
export function runsOf(text: string, isLeftward: boolean): readonly Run[] {
  if (!isLeftward && !hasLeftward(text)) return [{ text, isLeftward }];
  const runs: Run[] = [];
  let [start, end, current] = [0, 0, isLeftward];
  const close = (at: number) => {
    if (at > start) runs.push({ text: text.slice(start, at), isLeftward: current });
    start = at;
  };
  for (const { 0: letter, index } of text.matchAll(directed)) {
    const direction = /^\p{Nd}/u.test(letter) ? current : hasLeftward(letter);
    if (direction !== current) {
      // Of the two that meet here one runs as the paragraph does, and what stands between them with it.
      close(current === isLeftward ? index : withClosed(text, start, end));
      current = direction;
    }
    end = index + letter.length;
  }
  if (current !== isLeftward) close(withClosed(text, start, end));
  current = isLeftward;
  close(text.length);
  return runs;
}

/** Where a stretch ends: behind the brackets that were opened in it (https://www.unicode.org/reports/tr9/#N0). */
function withClosed(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end);
  let open = countOf(stretch, /\p{Ps}/gu) - countOf(stretch, /\p{Pe}/gu);
  let at = end;
  for (; open > 0 && /\p{Pe}/u.test(text.charAt(at)); open -= 1) at += 1;
  return at;
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
