/** Marks and overrides that turn the direction of what follows: a label would not read as it is stored. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a text that stands on one line (a label, a name, a form), as a sentence; undefined: nothing. */
export function lineProblem(text: string, what: string, atMost = 500): string | undefined {
  if (text.trim() === "") return `${what} is empty.`;
  if (text.length > atMost) {
    return `${what} has ${text.length.toLocaleString("en")} characters; ${atMost} are the most.`;
  }
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) {
    return `${what} has control characters or line ends, which nobody sees. Type it anew.`;
  }
  return signProblem(text, what);
}

/** The same for a note of several lines; it may be empty. */
export function noteProblem(text: string, what: string): string | undefined {
  if (/[^\P{Cc}\n\r\t]/u.test(text)) return `${what} has control characters, which nobody sees. Type it anew.`;
  return signProblem(text, what);
}

function signProblem(text: string, what: string): string | undefined {
  if (turning.test(text)) return `${what} has invisible marks that turn the direction of writing. Type it anew.`;
  return /\p{Cs}/u.test(text) ? `${what} ends or begins with half a character. Type it anew.` : undefined;
}
