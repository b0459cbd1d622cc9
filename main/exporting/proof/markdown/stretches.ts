/** A parser takes a millisecond for a thousand characters, and does not give way meanwhile. */
const longest = 16_000;

export type Stretch = {
  readonly text: string;
  /** Whether it goes on within the paragraph that the one before ends in. */
  readonly goesOn: boolean;
};

/**
 * Markdown in stretches that are parsed one by one: whole paragraphs, as many as are short together; one that is too long
 * alone is cut where nothing but text can stand, and the blank at which it was stays with what follows.
 */
export function* stretchesOf(markdown: string): Generator<Stretch> {
  let text = "";
  for (const paragraph of markdown.split(/\n{2,}/)) {
    if (text !== "" && text.length + paragraph.length > longest) {
      yield { text, goesOn: false };
      text = "";
    }
    if (paragraph.length > longest) yield* piecesOf(paragraph);
    else text += `${paragraph}\n\n`;
  }
  if (text !== "") yield { text, goesOn: false };
}

function* piecesOf(paragraph: string): Generator<Stretch> {
  const isQuoted = paragraph.startsWith("> ");
  for (let from = 0; from < paragraph.length; ) {
    const end = paragraph.length - from <= longest ? paragraph.length : cutIn(paragraph, from, from + longest);
    const text = paragraph.slice(from, end);
    yield { text: from > 0 && isQuoted ? text.replace(/\n> /g, "\n") : text, goesOn: from > 0 };
    from = end;
  }
}

/** Blanks are looked for so far back and no further: the only ones before may be those of a label, which is not cut. */
const nearBlank = 2_000;

/** The last place for a cut; the end of the text where there is none. */
function cutIn(text: string, after: number, until: number): number {
  for (let at = until; at > until - nearBlank; at -= 1) if (isWordsBegin(text, at)) return at;
  for (let at = until; at > after; at -= 1) if (isAmidLetters(text, at)) return at;
  return text.length;
}

/** A blank beside another, beside a line's end or a mark says more than itself. */
function isWordsBegin(text: string, at: number): boolean {
  return text[at] === " " && /[\p{L}\p{N}.,;]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
}

/** Some writing has no blanks; Latin letters may be the middle of an address. */
function isAmidLetters(text: string, at: number): boolean {
  return isLetterApart(text[at - 1] ?? "") && isLetterApart(text[at] ?? "");
}

function isLetterApart(character: string): boolean {
  return character > "\u02ff" && /\p{L}/u.test(character);
}
