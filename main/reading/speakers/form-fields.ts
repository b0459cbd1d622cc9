import { withoutMarksAfter } from "../body/label-marks.ts";
import { parsePrintedDate } from "../fields/date.ts";
import type { Candidate, CandidateUse } from "./candidates.ts";
import { isNameWord, isParticle } from "./name.ts";

/** What a form puts beside a line of it: the line before or the one after, with one between. */
const beside = 2;

/**
 * The candidates that name the lines of a form, not people: `Deadline: June 1, 2020.` · `Responsible: Berg A. B.` again and again, with values
 * where speakers have sentences; and those that stand beside them each time, whatever they hold.
 */
export function findFormFields(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const open = candidates.filter(isBrief);
  const filled = open.filter(isFilled);
  const places = new Set(filled.flatMap(({ uses }) => uses.map(({ paragraph }) => paragraph)));
  const isBeside = ({ paragraph }: CandidateUse): boolean => {
    for (let by = 1; by <= beside; by += 1) if (places.has(paragraph - by) || places.has(paragraph + by)) return true;
    return false;
  };
  return new Set([...filled, ...open.filter(({ shape, uses }) => shape.form === "word" && uses.every(isBeside))]);
}

/** Somebody with a name may well say another now and then: who calls the roll does. */
function isFilled({ shape, uses }: Candidate): boolean {
  const values = uses.filter(isValue).length;
  return shape.form === "name" ? values === uses.length : values * 2 >= uses.length;
}

/** It comes again, and not once with what only somebody says. */
function isBrief({ shape, uses }: Candidate): boolean {
  if (uses.length < 2 || shape.form === "capitals" || shape.form === "anonymous") return false;
  return uses.every(({ line, long, cut }) => !long && !cut.certain && !/[?!…“”"«]/.test(line));
}

/** Nothing but a date, a number, an address, or names. */
export function isValue({ line, cut }: CandidateUse): boolean {
  const value = withoutMarksAfter(line.slice(cut.from + cut.length)).replace(/[.;,]$/, "");
  return (
    /^(?:\+?\d|https?:|www\.|\S+@\S+$)/.test(value) ||
    isDated(value) ||
    value.split(/[,;]\s?|\sand\s|\sи\s/).every(isName)
  );
}

const mostBefore = 3;

/** `June 1, 2020` · `by June 1, 2020` · `not later than 1 June 2020` */
function isDated(value: string): boolean {
  let from = 0;
  for (let before = 0; before <= mostBefore; before += 1) {
    if (parsePrintedDate(value.slice(from))) return true;
    from = value.indexOf(" ", from) + 1;
    if (from === 0) return false;
  }
  return false;
}

const inverted = /^\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s?){1,2}$/u;

/** Two words or more: a lone one with a capital begins a sentence as often as not. */
function isName(piece: string): boolean {
  const words = piece.trim().split(" ");
  const named = words.length >= 2 && words.length <= 5 && words.every((word) => isNameWord(word) || isParticle(word));
  return named || inverted.test(piece.trim());
}
