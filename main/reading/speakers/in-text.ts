/** How often a text holds a phrase; counted up to `most`, for a page may be a megabyte long. */
export function countIn(text: string, phrase: string, most: number): number {
  let found = 0;
  for (let at = text.indexOf(phrase); at >= 0 && found < most; at = text.indexOf(phrase, at + phrase.length))
    found += 1;
  return found;
}

/** The last word is also written small, or the phrase is spoken of with an article or as a place: no person. */
export function isCommonPhrase(name: string, text: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const small = last.toLowerCase();
  return (last !== small && holds(text, small, isWord)) || holds(text, name, isSpokenOf);
}

type Test = (text: string, from: number, to: number) => boolean;

/** Is there a place in the text at which a phrase passes the test? One search, however many ways there are to pass. */
function holds(text: string, phrase: string, passes: Test): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    if (passes(text, at, at + phrase.length)) return true;
  }
  return false;
}

function isWord(text: string, from: number, to: number): boolean {
  const next = text.charAt(to);
  return text.charAt(from - 1) === " " && (next === " " || next === "." || next === ",");
}

/** `the Harbour Board,` · `in Port Royal.` */
function isSpokenOf(text: string, from: number, to: number): boolean {
  if (!isWord(text, from, to)) return false;
  return text.endsWith(" in ", from) || (text.endsWith(" the ", from) && text.charAt(to) !== ".");
}
