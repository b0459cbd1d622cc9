import { beginsSmall } from "../page/first-letter.ts";
import type { Candidate, CandidateUse } from "./candidates.ts";
import type { LabelShape } from "./label-shape.ts";
import type { LabelText } from "./label-text.ts";
import { headWords, isSentenceWord, officeNouns } from "./words.ts";

const mostParagraphs = 40;
/** Of a short talk's paragraphs; the others go on with what somebody said. */
const leastOfPage = 0.6;

/**
 * Persons with given and family name who talk to each other on a page too short for any label to come again: nothing on it looks like
 * another kind of label, most paragraphs are theirs, each speaks of himself or to somebody, and one asks or answers. In a list of persons,
 * which looks the same, they are spoken of; in an agenda all may be questions; what people say of a town, and headings
 * (`Next Steps: We build.`), answer nobody.
 */
export function findShortTalk(candidates: readonly Candidate[], paragraphs: number): ReadonlySet<Candidate> {
  const uses = candidates.flatMap((candidate) => candidate.uses);
  const isTalk =
    candidates.length >= 2 &&
    paragraphs <= mostParagraphs &&
    uses.length >= paragraphs * leastOfPage &&
    uses.some(isExchange) &&
    uses.some(({ line }) => !line.endsWith("?")) &&
    candidates.every(({ shape, uses }) => isFullName(shape) && uses.every(isSaid) && uses.some(isSpoken));
  return new Set(isTalk ? candidates : []);
}

/** Given and family name, and nothing that heads a paragraph (`Key Points`) or begins a sentence. */
export function isFullName({ form, text }: LabelShape): boolean {
  const words = text.split(" ");
  if (form !== "name" || words.length < 2 || words.length > 4) return false;
  return !words.some(
    (word) => headWords.has(word.toLowerCase()) || officeNouns.has(word.toLowerCase()) || isSentenceWord(word),
  );
}

/** What stands behind the label begins as a sentence does, and is no quotation. */
export function beginsSaid({ after }: LabelText): boolean {
  return after !== "" && !beginsSmall(after) && !/^[“"«„]/.test(after);
}

function isSaid({ cut, entry }: CandidateUse): boolean {
  return !entry && beginsSaid(cut);
}

function isSpoken(use: CandidateUse): boolean {
  return speaks(saidIn(use));
}

function isExchange(use: CandidateUse): boolean {
  return use.line.endsWith("?") || opens(saidIn(use));
}

function saidIn({ line, cut }: CandidateUse): string {
  return line.slice(cut.from + cut.length + 1);
}

/** What is `our` and `my` is spoken of in lists too. */
const person = /(?<![\p{L}])(?:I|we|We|you|You|я|Я|мы|Мы|вы|Вы)(?![\p{L}])/u;

/** An answer or a greeting that goes on: with `Yes.` alone somebody votes. */
const opening =
  /^\s*(?:yes|no|well|oh|right|exactly|absolutely|sure|indeed|thanks|thank|hello|hi|good (?:morning|afternoon|evening)|да|нет|ну|конечно|спасибо|здравствуйте|добрый (?:день|вечер)|доброе утро)[,.!]?\s\p{L}/iu;

/** Of himself, to somebody, or in answer. */
export function speaks(words: string): boolean {
  return person.test(words) || words.endsWith("?") || opens(words);
}

function opens(words: string): boolean {
  return opening.test(words.slice(0, 60));
}
