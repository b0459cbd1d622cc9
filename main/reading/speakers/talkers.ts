import { isFirstPerson } from "../body/sentence.ts";
import type { Candidate, CandidateUse } from "./candidates.ts";
import { headWords } from "./words.ts";

/** Of the paragraphs from the first of them to the last, and of their turns those that another follows. */
const leastOfPage = 0.6;
const fewestQuestions = 2;

/**
 * Labels of one word (`Anna:`) that talk to each other: they take turns, there is little between them, they ask, and each speaks of himself
 * or to somebody. Headings of paragraphs (`Myth:` `Fact:`) take turns too, and do neither.
 */
export function findTalkers(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const words = candidates.filter(isTalker);
  const uses = words
    .flatMap((candidate) => candidate.uses.map(({ paragraph, line }) => ({ paragraph, line, candidate })))
    .toSorted((a, b) => a.paragraph - b.paragraph);
  const [first] = uses;
  const last = uses.at(-1);
  if (words.length < 2 || !first || !last) return new Set();
  const others = uses.filter(({ candidate }, i) => candidate !== uses[i + 1]?.candidate).length;
  const isTalk =
    uses.length >= (last.paragraph - first.paragraph + 1) * leastOfPage &&
    others >= uses.length * leastOfPage &&
    uses.filter(({ line }) => line.endsWith("?")).length >= fewestQuestions;
  return new Set(isTalk ? words : []);
}

function isTalker({ base, shape, uses }: Candidate): boolean {
  return shape.form === "word" && uses.length >= 2 && !headWords.has(base.toLowerCase()) && uses.some(isSpoken);
}

function isSpoken({ line }: CandidateUse): boolean {
  return line.endsWith("?") || isFirstPerson(line);
}
