import { wordsOf } from "../words/word-scanner.ts";
import type { Phrase, Query } from "./query.ts";

/** `query` is absent when nothing is asked for; `notice` says what could not be understood, in the user's words. */
export type ParsedQuery = { readonly query?: Query; readonly notice?: string };

/**
 * Read a line as typed: words, of which all must occur, `"exact phrases"`, and `begin*`. The last word counts as the
 * beginning of one while it is still being typed: three letters or more, nothing after it. Whatever else stands there
 * separates words; nothing is an error.
 */
export function parseQuery(line: string): ParsedQuery {
  const phrases = new Map<string, Phrase>();
  for (const found of line.matchAll(part)) {
    const { quoted, star, bare } = found.groups ?? {};
    const isLast = found.index + found[0].length === line.length;
    const phrase = toPhrase(quoted ?? bare ?? "", star === "*", isLast && !isClosed(found[0]));
    if (phrase) phrases.set(`${phrase.prefix ? "*" : ""}${phrase.words.join(" ")}`, phrase);
  }
  const of = [...phrases.values()];
  const [first] = of;
  if (first) return { query: of.length === 1 ? first : { kind: "all", of } };
  if (line.trim() === "") return {};
  return { notice: `There is no word to look for in ${shortened(line.trim())}: everything is shown.` };
}

/** A quoted stretch (an unclosed one runs to the end), or what stands between spaces and quotation marks. */
const part = /["“”„«](?<quoted>[^"“”„»]*)(?:["“”»](?<star>\*?))?|(?<bare>[^\s"“”„«»]+)/gu;

const leastTyped = 3;

function toPhrase(text: string, isStarred: boolean, isBeingTyped: boolean): Phrase | undefined {
  const words = wordsOf(text);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const endsInWord = /[\p{L}\p{N}\p{M}]$/u.test(text);
  const prefix = isStarred || text.endsWith("*") || (isBeingTyped && endsInWord && last.length >= leastTyped);
  return { kind: "phrase", words, prefix };
}

/** The user ended it: by a quotation mark or a star. */
function isClosed(text: string): boolean {
  return /(?:^["“”„«].*["“”»]|\*)$/su.test(text);
}

function shortened(text: string): string {
  return text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`;
}
