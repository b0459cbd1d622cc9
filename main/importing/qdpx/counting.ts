import { codePointsOf } from "../../../shared/reading/code-points.ts";
import { countBelow } from "../../runtime/count-below.ts";
import { flat } from "./clean-words.ts";

/** A selection as its program counted it, and what it says of its words. */
export type Counted = { readonly start: number; readonly end: number; readonly words: readonly string[] };

/** Where a position of a program stands in the text, in code points. */
export type PlaceOf = (position: number) => number;

/**
 * How a program counted the positions in a text. The standard says code points; some programs count UTF-16 units, or CR LF as one. Where
 * selections bear the beginning of their words, that way is taken by which most of them stand on these; else the standard’s.
 */
export function countingOf(text: string, selections: readonly Counted[]): PlaceOf {
  const [standard, ...others] = countings(text);
  if (!standard) return (position) => position;
  if (others.length === 0) return standard.placeOf;
  const told = selections.filter(({ words }) => words.length > 0);
  let best = { standard, met: -1 };
  for (const counting of [standard, ...others]) {
    const met = told.reduce((sum, one) => sum + counting.meets(one), 0);
    if (met > best.met) best = { standard: counting, met };
  }
  return best.standard.placeOf;
}

type Counting = { readonly placeOf: PlaceOf; readonly meets: (selection: Counted) => number };

function countings(text: string): readonly Counting[] {
  const joined = text.replaceAll("\r\n", "\n");
  const ways = [counting(text, text, false)];
  if (joined !== text) ways.push(counting(text, joined, false));
  if (!/[\ud800-\udbff]/.test(text)) return ways;
  ways.push(counting(text, text, true));
  if (joined !== text) ways.push(counting(text, joined, true));
  return ways;
}

/** `counted`: the text as the program had it. */
function counting(text: string, counted: string, isInUnits: boolean): Counting {
  const points = codePointsOf(text);
  const countedPoints = codePointsOf(counted);
  const breaks = counted === text ? [] : [...text.matchAll(/\r\n/g)].map(({ index }, nth) => index - nth);
  const unitAt = (position: number) =>
    isInUnits ? Math.min(Math.max(0, position), counted.length) : countedPoints.unitAt(Math.max(0, position));
  return {
    placeOf: (position) => {
      const unit = unitAt(position);
      return points.pointAt(unit + countBelow(breaks, unit));
    },
    meets: ({ start, end, words }) => {
      const said = counted.slice(unitAt(start), unitAt(end));
      return Math.max(...words.map((word) => (begins(said, word) ? 2 : begins(flat(said), flat(word)) ? 1 : 0)));
    },
  };
}

/** Programs cut long words short, with or without an ellipsis. */
function begins(said: string, word: string): boolean {
  const begun = word.replace(/\s*(?:…|\.{3})$/, "");
  if (begun === "") return false;
  return begun === said || (begun !== word && said.startsWith(begun));
}
