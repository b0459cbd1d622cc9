/** UTF-16 units. A browser takes seconds to break a paragraph of several hundred kilobytes into lines. */
const longestPiece = 3_000;
/** A piece ends with a sentence if one ends in its last so many units, else between two words if there are any. */
const searched = 1_500;

export type Piece = { readonly from: number; readonly text: string };

/** A long paragraph in pieces that follow each other without anything between them; a shorter one as it is. */
export function cutLong(text: string, longest = longestPiece): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const to = from + placeToCut(text.slice(from, from + longest));
    pieces.push({ from, text: text.slice(from, to) });
    from = to;
  }
  return [...pieces, { from, text: text.slice(from) }];
}

function placeToCut(stretch: string): number {
  const end = stretch.slice(-searched);
  const cut = endOfLast(/[.!?…]["”»’)]?\s|[。！？]/gu, end) ?? endOfLast(/\s/gu, end);
  if (cut !== undefined) return stretch.length - end.length + cut;
  const isBetweenSurrogates = /[\ud800-\udbff]$/.test(stretch);
  return isBetweenSurrogates && stretch.length > 1 ? stretch.length - 1 : stretch.length;
}

function endOfLast(pattern: RegExp, text: string): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
