import { matchPattern, type Pattern } from "../../../shared/reading/pattern.ts";
import type { Joining } from "../body/paragraph.ts";
import { type AcceptedLabel, acceptLabels, type Surroundings } from "../speakers/accept.ts";
import type { Candidate, LabelCutter } from "../speakers/candidates.ts";
import { cutRemark, type LabelText } from "../speakers/label-text.ts";
import type { Told } from "./told.ts";

type SpeakerTold = Told["speakers"];

/** What may end a label: a colon, a full stop, a dash, or space. */
const ends = /[:：]|\.(?=\s)|\s[-–—](?=\s)|\s{2,}|$/g;
const longest = 200;
const mostEnds = 12;

/** Cuts what is told to be a speaker's label, whatever it looks like. */
export function toldCutters({ are }: SpeakerTold): readonly LabelCutter[] {
  return are.length === 0 ? [] : [(text) => cutTold(text, are)];
}

function cutTold(text: string, are: readonly Pattern[]): LabelText | undefined {
  const head = text.slice(0, longest);
  let tried = 0;
  for (const { index, 0: end } of head.matchAll(ends)) {
    tried += 1;
    if (tried > mostEnds || (index === head.length && text.length > longest)) return undefined;
    const label = head.slice(0, index).trimEnd();
    const { base, remark } = cutRemark(label);
    if (base === "" || !(isLike(are, label) || isLike(are, base))) continue;
    const length = /^[.\s]/.test(end) && end.trim() !== "" ? index + end.length : label.length;
    const after = text.slice(index + end.length, index + end.length + 40).trimStart();
    return { label, base, remark, from: 0, length, after, marked: true, told: true };
  }
  return undefined;
}

/** A told label begins a paragraph, and one that stands alone is one. */
export function toldJoins({ are }: SpeakerTold, joins: Joining): Joining {
  if (are.length === 0) return joins;
  return (a, b, next, index) => cutTold(b, are) === undefined && !isAlone(a, are) && joins(a, b, next, index);
}

function isAlone(text: string, are: readonly Pattern[]): boolean {
  return text.length <= longest && isLike(are, text);
}

/** Those told to be labels for certain; of the others, without those told to be none, what the page says. */
export function judgeLabels(
  { are, areNot }: SpeakerTold,
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): readonly AcceptedLabel[] {
  if (are.length === 0 && areNot.length === 0) return acceptLabels(candidates, surroundings);
  const told = candidates.filter(isTold);
  const open = candidates.filter((candidate) => isTold(candidate) || !isLikeAny(areNot, candidate));
  const judged = acceptLabels(open, surroundings).filter(({ candidate }) => !isTold(candidate));
  return [...told.map((candidate) => ({ candidate, confidence: 1 })), ...judged];
}

function isTold({ uses }: Candidate): boolean {
  return uses.some(({ cut }) => cut.told);
}

function isLikeAny(patterns: readonly Pattern[], { base, uses }: Candidate): boolean {
  return isLike(patterns, base) || uses.some(({ cut }) => isLike(patterns, cut.label));
}

/** Whether a label has one of these shapes. */
export function isLike(patterns: readonly Pattern[], text: string): boolean {
  return patterns.some((pattern) => matchPattern(pattern, text) !== undefined);
}
