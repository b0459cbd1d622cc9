import { quoted } from "../../../shared/language/quoted.ts";
import { say } from "../../../shared/language/say.ts";
import { wordsOf } from "../words/word-scanner.ts";
import type { FieldWord } from "./field-words.ts";
import type { Phrase, Query } from "./query.ts";
import type { Place, TextToken, Token } from "./scan-line.ts";
import { unknownField } from "./unknown-field.ts";

/** Words between, when none are named: as FTS5 takes it. */
const usualDistance = 10;
const farthest = 1_000;
const textColumns = ["title", "summary", "text"] as const;

/** `NEAR(` to the bracket that closes it, and what stands between. */
export type NearTokens = Place & { readonly inside: readonly Token[] };

/** Where something is wrong, told in the user's words with its place in words. */
type Wrong = Place & { readonly tell: (place: string) => string };

/** What `NEAR(a "b c", 5)` means as far as it is understood, and the first thing that is not. */
export function nearOf(
  line: string,
  { at, end, inside }: NearTokens,
  field: FieldWord | undefined,
): { readonly query?: Query; readonly wrong?: Wrong | undefined } {
  const column = textColumns.find((one) => one === field);
  const whole = (message: string): Wrong => ({ at, end, tell: () => message });
  if (field !== undefined && column === undefined)
    return {
      wrong: whole(say("NEAR looks for words: it cannot stand after {field}.", { field: quoted(`${field}:`) })),
    };
  const { within, words, wrong: far } = readDistance(line, inside, end);
  const wrong = words.flatMap((token) => strangerIn(line, token) ?? [])[0] ?? far;
  const of = words.flatMap(phraseOf);
  const [first] = of;
  if (!first) return { wrong: wrong ?? whole(say("NEAR needs words in its brackets: NEAR(harbour pilot, 5).")) };
  if (of.length > 1) return { query: { kind: "near", of, within, column }, wrong };
  const lonely = whole(say("NEAR needs two words at least: NEAR(harbour pilot, 5)."));
  return { query: { ...first, column }, wrong: wrong ?? lonely };
}

type Distance = { readonly within: number; readonly words: readonly Token[]; readonly wrong?: Wrong };

/** The number after the last comma. What begins as a number there and is none is wrong; anything else are words. */
function readDistance(line: string, inside: readonly Token[], end: number): Distance {
  const comma = Math.max(-1, ...inside.map(separatorIn));
  const typed = comma < 0 ? "" : line.slice(comma + 1, end);
  const number = typed.trim();
  if (!/^[\d+\-−~.]/.test(number)) return { within: usualDistance, words: inside };
  const words = inside.flatMap((token) => cutAt(token, comma));
  if (/^\d{1,4}$/.test(number) && Number(number) <= farthest) return { within: Number(number), words };
  const from = comma + 1 + typed.indexOf(number);
  const message = say(
    "After the comma in NEAR stands how many words may be between: a number up to {farthest, number}.",
    {
      farthest,
    },
  );
  return { within: usualDistance, words, wrong: { at: from, end: from + number.length, tell: () => message } };
}

/** Where a comma stands that separates, not one inside of `1,000`; -1 without. */
function separatorIn(token: Token): number {
  if (token.kind !== "bare" || /^\d{1,3}(?:,\d{3})+$/.test(token.text)) return -1;
  const found = /,\d*$|^,/.exec(token.text);
  return found ? token.at + found.index : -1;
}

/** What of a token stands before the comma. */
function cutAt(token: Token, comma: number): readonly Token[] {
  if (token.at >= comma) return [];
  if (token.end <= comma || token.kind !== "bare") return [token];
  const text = token.text.slice(0, comma - token.at);
  return [{ ...token, text, isStarred: text.endsWith("*"), end: comma }];
}

/** What NEAR knows nothing of: it would be lost without a word. */
function strangerIn(line: string, token: Token): Wrong | undefined {
  const { at, end } = token;
  if (isText(token)) {
    const message = unknownField(token);
    return message === undefined ? undefined : { at, end, tell: () => message };
  }
  const what = line.slice(at, end).trim();
  const tell = (place: string) =>
    say(
      "{what} {place} cannot stand in the brackets of NEAR, which takes words, phrases and a distance: NEAR(harbour pilot, 5).",
      { what, place },
    );
  return { at, end, tell };
}

function phraseOf(token: Token): readonly Phrase[] {
  const words = isText(token) ? wordsOf(token.text) : [];
  if (!isText(token) || words.length === 0) return [];
  const prefix = token.isStarred;
  return [{ kind: "phrase", words, prefix, anyForm: token.kind === "bare" && !prefix }];
}

function isText(token: Token): token is TextToken {
  return token.kind === "bare" || token.kind === "quoted";
}
