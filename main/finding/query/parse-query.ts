import { wordsOf } from "../words/word-scanner.ts";
import { all, any } from "./make-query.ts";
import type { Phrase, Query } from "./query.ts";

/** `query` is absent when nothing is asked for; `notice` says what could not be understood, in the user's words. */
export type ParsedQuery = { readonly query?: Query; readonly notice?: string };

/**
 * Read a line as typed: words, of which all must occur, `"exact phrases"`, and `begin*`. The last word counts as the
 * beginning of one while it is still being typed: three letters or more, nothing after it. Whatever else stands there
 * separates words; nothing is an error.
 */
export function parseQuery(line: string): ParsedQuery {
  const parts: Query[] = [];
  for (const found of line.matchAll(part)) {
    const { quoted, star, bare } = found.groups ?? {};
    const isLast = found.index + found[0].length === line.length;
    const phrase = toPhrase(quoted ?? bare ?? "", star === "*", quoted !== undefined);
    if (phrase) parts.push(isLast && !isClosed(found[0]) && /[\p{L}\p{N}\p{M}]$/u.test(line) ? typed(phrase) : phrase);
  }
  const query = all(parts);
  if (query) return { query };
  if (line.trim() === "") return {};
  return { notice: `There is no word to look for in ${shortened(line.trim())}: everything is shown.` };
}

/** A quoted stretch (an unclosed one runs to the end), or what stands between spaces and quotation marks. */
const part = /["“”„«](?<quoted>[^"“”„»]*)(?:["“”»](?<star>\*?))?|(?<bare>[^\s"“”„«»]+)/gu;

const leastTyped = 3;

function toPhrase(text: string, isStarred: boolean, isQuoted: boolean): Phrase | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const prefix = isStarred || text.endsWith("*");
  return { kind: "phrase", words, prefix, anyForm: !isQuoted && !prefix };
}

/** What is still being typed is a word, or the beginning of one. */
function typed(phrase: Phrase): Query {
  if ((phrase.words.at(-1) ?? "").length < leastTyped) return phrase;
  const begun: Phrase = { ...phrase, prefix: true, anyForm: false };
  return any([phrase, begun]) ?? phrase;
}

/** The user ended it: by a quotation mark or a star. */
function isClosed(text: string): boolean {
  return /(?:^["“”„«].*["“”»]|\*)$/su.test(text);
}

function shortened(text: string): string {
  return text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`;
}
