import { type FieldWord, fieldWordOf } from "./field-words.ts";

export type Place = {
  /** UTF-16 units of the line, end exclusive. */
  readonly at: number;
  readonly end: number;
};

/** A word, a value or a quoted stretch. `isOpen`: the line ended before the closing quotation mark. */
export type TextToken = Place & {
  readonly kind: "bare" | "quoted";
  readonly text: string;
  readonly isStarred: boolean;
  readonly isOpen: boolean;
};

export type FieldToken = Place & { readonly kind: "field"; readonly field: FieldWord };

export type Token =
  | (Place & { readonly kind: "open" | "close" | "and" | "or" | "not" | "near" })
  | FieldToken
  | TextToken;

/** What closes a quotation, by what opens it; keyboards and programs mix them. */
const closers: ReadonlyMap<string, RegExp> = new Map([
  ['"', /"/g],
  ["“", /[”“"]/g],
  ["”", /["”]/g],
  ["„", /[“”"]/g],
  ["«", /»/g],
]);

const space = /[\s»]+/y;
const field = /([a-z]+(?:-[a-z]+)?):[ \t]*/iy;
const near = /NEAR[ \t]*\(/y;
const minus = /-(?=[^\s-])/y;
const bare = /[^\s()"“”„«»]+/y;

const marks = { "(": "open", ")": "close" } as const;
const operators: ReadonlyMap<string, "and" | "or" | "not"> = new Map([
  ["AND", "and"],
  ["OR", "or"],
  ["NOT", "not"],
]);

/** The tokens of a line from here to there, one at a time: a long line costs no more than what is read of it. */
export function* tokensOf(line: string, from = 0, to = line.length): Generator<Token, undefined> {
  let at = from;
  while (at < to) {
    at = matchAt(space, line, at)?.end ?? at;
    if (at >= to) return;
    const token = tokenAt(line, at, to);
    at = token.end;
    yield token;
  }
}

function tokenAt(line: string, at: number, to: number): Token {
  const character = line.charAt(at);
  if (character === "(" || character === ")") return { kind: marks[character], at, end: at + 1 };
  const closer = closers.get(character);
  if (closer) return quotedAt(line, at, to, closer);
  if (matchAt(minus, line, at)) return { kind: "not", at, end: at + 1 };
  const opened = matchAt(near, line, at);
  if (opened) return { kind: "near", at, end: opened.end };
  return fieldAt(line, at) ?? bareAt(line, at, to);
}

function quotedAt(line: string, at: number, to: number, closer: RegExp): TextToken {
  closer.lastIndex = at + 1;
  const found = closer.exec(line);
  const isOpen = !found || found.index >= to;
  const end = isOpen ? to : found.index + 1;
  const text = line.slice(at + 1, isOpen ? to : found.index);
  const isStarred = !isOpen && line.charAt(end) === "*";
  return { kind: "quoted", text, isStarred, isOpen, at, end: isStarred ? end + 1 : end };
}

function fieldAt(line: string, at: number): FieldToken | undefined {
  const found = matchAt(field, line, at);
  const word = found && fieldWordOf(found.group);
  return word && { kind: "field", field: word, at, end: found.end };
}

function bareAt(line: string, at: number, to: number): Token {
  const end = Math.min(matchAt(bare, line, at)?.end ?? at + 1, to);
  const text = line.slice(at, end);
  const operator = operators.get(text);
  if (operator) return { kind: operator, at, end };
  return { kind: "bare", text, isStarred: text.endsWith("*"), isOpen: false, at, end };
}

function matchAt(pattern: RegExp, line: string, at: number): { end: number; group: string } | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(line);
  return found ? { end: pattern.lastIndex, group: found[1] ?? "" } : undefined;
}
