import { say, type Text } from "../../../shared/language/say.ts";
/** What it stands in. */
export type TermPart = Extract<
  Text,
  | "The label"
  | "The variant"
  | "The scope note"
  | "The form of the name"
  | "The note"
  | "The name"
  | "This part of the name"
  | "The office or function"
  | "The kind of identifier"
  | "The identifier"
>;

/** Marks and overrides that turn the direction of what follows: a label would not read as it is stored. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a text that stands on one line (a label, a name, a form), as a sentence; undefined: nothing. */
export function lineProblem(text: string, what: TermPart, atMost = 500): string | undefined {
  if (text.trim() === "") return say("{what} is empty.", { what: say(what) });
  if (text.length > atMost) {
    return say("{what} has {count, number} characters; {most, number} are the most.", {
      what: say(what),
      count: text.length,
      most: atMost,
    });
  }
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) {
    return say("{what} has control characters or line ends, which nobody sees. Type it anew.", { what: say(what) });
  }
  return signProblem(text, what);
}

/** The same for a note of several lines; it may be empty. */
export function noteProblem(text: string, what: TermPart): string | undefined {
  if (/[^\P{Cc}\n\r\t]/u.test(text)) {
    return say("{what} has control characters, which nobody sees. Type it anew.", { what: say(what) });
  }
  return signProblem(text, what);
}

function signProblem(text: string, what: TermPart): string | undefined {
  if (turning.test(text)) {
    return say("{what} has invisible marks that turn the direction of writing. Type it anew.", { what: say(what) });
  }
  return /\p{Cs}/u.test(text)
    ? say("{what} ends or begins with half a character. Type it anew.", { what: say(what) })
    : undefined;
}
