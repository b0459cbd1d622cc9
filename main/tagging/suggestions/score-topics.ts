import type { Example } from "./examples.ts";
import { influenceOf } from "./influence.ts";
import type { LabelIndex } from "./label-index.ts";
import { labelMatch, type WorthyForm, worthyForms } from "./label-match.ts";
import type { Neighbourhood } from "./neighbours.ts";
import type { PageTerms } from "./page-terms.ts";
import type { TermValues } from "./term-values.ts";
import { type TermVector, weightIn } from "./term-vector.ts";

export type ScoredTopic = {
  readonly topic: string;
  /** About the share of such texts that carry it. */
  readonly score: number;
  /** How far the text says its label. */
  readonly match: number;
};

export type TextAmongOthers = {
  readonly page: PageTerms;
  readonly vector: TermVector;
  readonly neighbourhood: Neighbourhood;
  readonly labels: LabelIndex;
  readonly values: TermValues;
};

/** What a label in the text is taken to say before anything was tagged, and how many texts it takes to learn otherwise. */
const trust = 0.6;
const patience = 2;
/** So many are looked at closely. */
const mostScored = 64;

/**
 * What the text's topics may be, best first. A topic is expected as far as the text says its label, learnt anew for each
 * topic from those that carry it; what its neighbours carry beyond that expectation is carried over by `influenceOf`.
 */
export function scoreTopics(text: TextAmongOthers): readonly ScoredTopic[] {
  const influence = influenceOf(text.neighbourhood);
  const scored = candidates(text, influence).map(({ topic, forms, match }) => ({
    topic,
    match,
    score: scoreOf(topic, forms, match, influence, text.neighbourhood.examples),
  }));
  return scored.sort((a, b) => b.score - a.score);
}

type Candidate = {
  readonly topic: string;
  readonly forms: readonly WorthyForm[];
  readonly match: number;
  readonly rough: number;
};

/** Topics that neighbours carry or whose label the text touches, the likeliest of them at a first look. */
function candidates(text: TextAmongOthers, influence: Float64Array): readonly Candidate[] {
  const { page, vector, neighbourhood, labels, values } = text;
  const carried = new Map<string, number>();
  for (const [i, { topics }] of neighbourhood.examples.entries()) {
    for (const topic of topics) carried.set(topic, (carried.get(topic) ?? 0) + (influence[i] ?? 0));
  }
  const weight = (term: number) => weightIn(vector, term);
  const all = [...new Set([...carried.keys(), ...labels.touchedBy(page)])].map((topic) => {
    const forms = worthyForms(labels.formsOf(topic), values);
    const match = labelMatch(forms, weight);
    return { topic, forms, match, rough: (carried.get(topic) ?? 0) + trust * match };
  });
  return all.sort((a, b) => b.rough - a.rough).slice(0, mostScored);
}

function scoreOf(
  topic: string,
  forms: readonly WorthyForm[],
  match: number,
  influence: Float64Array,
  examples: readonly Example[],
): number {
  const matches = examples.map(({ vector }) => labelMatch(forms, (term) => weightIn(vector, term)));
  const carries = examples.map(({ topics }) => (topics.includes(topic) ? 1 : 0));
  const slope =
    trust *
    slopeOf(
      matches.map((one) => one * trust),
      carries,
    );
  const beyond = carries.map((carried, i) => carried - slope * (matches[i] ?? 0));
  const usual = meanOf(beyond);
  const learnt = beyond.reduce((sum, one, i) => sum + (one - usual) * (influence[i] ?? 0), 0);
  return usual + slope * match + learnt;
}

/** Least squares, held near 1 by `patience`. */
function slopeOf(expected: readonly number[], carries: readonly number[]): number {
  const [meanExpected, meanCarries] = [meanOf(expected), meanOf(carries)];
  let together = patience;
  let alone = patience;
  for (const [i, one] of expected.entries()) {
    together += (one - meanExpected) * ((carries[i] ?? 0) - meanCarries);
    alone += (one - meanExpected) ** 2;
  }
  return Math.min(2, Math.max(0, together / alone));
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
