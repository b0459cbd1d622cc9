import type { FieldWord } from "../query/field-words.ts";
import { type TextToken, type Token, tokensOf } from "../query/scan-line.ts";

/** What stands at the cursor and would be completed: from here to there, UTF-16 units. */
export type CompletionPlace = {
  readonly from: number;
  readonly to: number;
  /** Up to the cursor, without its quotation mark. */
  readonly typed: string;
  /** Of the field that it is a value of; absent where a word or a field may stand. */
  readonly field?: FieldWord | undefined;
};

/** Undefined where nothing is begun. */
export function placeAt(line: string, cursor: number): CompletionPlace | undefined {
  // Fields of the brackets that are open here.
  const open: (FieldWord | undefined)[] = [];
  let before: Token | undefined;
  for (const token of tokensOf(line)) {
    if (token.at >= cursor) break;
    const field = fieldOf(before) ?? open.at(-1);
    if (isText(token) && cursor <= token.end) return textPlace(line, token, cursor, field);
    if (token.kind === "open" || token.kind === "near") open.push(field);
    else if (token.kind === "close") open.pop();
    before = token;
  }
  const field = fieldOf(before);
  return field ? { from: cursor, to: cursor, typed: "", field } : undefined;
}

function fieldOf(token: Token | undefined): FieldWord | undefined {
  return token?.kind === "field" ? token.field : undefined;
}

/** Nothing is left to complete behind a closing quotation mark. */
function textPlace(
  line: string,
  token: TextToken,
  cursor: number,
  field: FieldWord | undefined,
): CompletionPlace | undefined {
  if (token.kind === "quoted" && !token.isOpen && cursor >= token.end) return undefined;
  const start = token.kind === "quoted" ? token.at + 1 : token.at;
  return { from: token.at, to: token.end, typed: line.slice(start, Math.max(start, cursor)), field };
}

function isText(token: Token): token is TextToken {
  return token.kind === "bare" || token.kind === "quoted";
}
