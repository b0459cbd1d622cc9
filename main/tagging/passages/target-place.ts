import { LecternError } from "../../../shared/contract/error.ts";
import type { PassageTarget } from "../../../shared/contract/passages.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { CodePoints } from "../../../shared/reading/code-points.ts";

type Stretch = { readonly start: number; readonly end: number };

type Points = Extract<PassageTarget, { from: unknown }>;

/** Where in the text, in code points, a target is. `bad-request` where that is no place, or more than one. */
export function targetPlace(
  text: string,
  points: CodePoints,
  target: PassageTarget,
  inText: (from: Points["from"], to: Points["to"]) => Stretch | undefined,
): Stretch {
  if ("quote" in target) return quotedPlace(text, points, target.quote);
  const place = inText(target.from, target.to);
  if (place) return place;
  throw new LecternError("bad-request", toSay("There are no words of the text in that place. Select some first."));
}

/** Blank space in the quotation stands for any: the text may break its lines anywhere. */
function quotedPlace(text: string, points: CodePoints, quote: string): Stretch {
  const words = quote.trim().split(/\s+/u);
  const places = placesOf(text, words);
  const [first] = places;
  if (first && places.length === 1) return { start: points.pointAt(first.start), end: points.pointAt(first.end) };
  const shown = quote.length > 60 ? `${quote.slice(0, 60)}…` : quote;
  throw new LecternError(
    "bad-request",
    first
      ? toSay("“{shown}” stands in the text more than once. Quote more of the words around it.", { shown })
      : toSay("“{shown}” does not stand in the text. Quote it as it is printed.", { shown }),
  );
}

/** The first two places of words that follow each other. */
function placesOf(text: string, [first = "", ...rest]: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(first); at >= 0 && found.length < 2; at = text.indexOf(first, at + 1)) {
    const end = endOf(text, at + first.length, rest);
    if (end !== undefined) found.push({ start: at, end });
  }
  return found;
}

function endOf(text: string, from: number, words: readonly string[]): number | undefined {
  let at = from;
  for (const word of words) {
    const next = skipBlank(text, at);
    if (next === at || !text.startsWith(word, next)) return undefined;
    at = next + word.length;
  }
  return at;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
