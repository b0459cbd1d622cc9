import { atOnce, type Slices } from "../../runtime/slices.ts";
import type { Example, Examples } from "./examples.ts";
import type { LabelIndex } from "./label-index.ts";
import { type Neighbourhood, neighboursOf } from "./neighbours.ts";
import type { PageTerms } from "./page-terms.ts";
import { type ScoredTopic, scoreTopics } from "./score-topics.ts";
import { type TermValues, termNumber } from "./term-values.ts";
import { vectorOf, weightsByNumber, worthiestFirst, worthOf } from "./term-vector.ts";

/** Why a topic is suggested; true of the text and of the archive as they are. */
export type TopicReason = {
  /** Words of the text that speak for it, with how often they stand there. */
  readonly words: readonly { readonly word: string; readonly times: number }[];
  /** Of the transcripts most like it, how many carry the topic. */
  readonly similar: number;
  readonly of: number;
};

export type TopicProposal = {
  readonly topic: string;
  /** From 0 to 1: about the share of such proposals that people accept. */
  readonly confidence: number;
  readonly reason: TopicReason;
};

/** From this confidence on a proposal is meant; below it is one to choose from. */
export const proposedFrom = 0.35;

const least = 0.02;
const mostProposals = 8;
const mostWords = 3;
const mostSimilar = 20;
const leastTelling = 0.5;
const similarFrom = 0.1;
/** What a word is worth that stands in half of the texts; see `TermValues`. */
const commonValue = 1 + Math.log(2);
/** What stands in one of six texts says little of any, unless so many that carry the topic have it. */
const dullValue = 1 + Math.log(6);
const surelyMany = 5;
/** So many times as often as in all texts a word is to stand in those that carry the topic. */
const leastMore = 2.5;
/** Where so many words are said, one that is said once in passing is no reason. */
const manyWords = 100;

export type TopicQuestion = {
  readonly id: string;
  readonly page: PageTerms;
  /** Topics that are not to be suggested: carried, or refused. */
  readonly without: ReadonlySet<string>;
};

/** Topics for a text, best first: by its own words and by what similar transcripts carry. Each with why. */
export function proposeTopics(
  question: TopicQuestion,
  examples: Examples,
  labels: LabelIndex,
): readonly TopicProposal[] {
  return atOnce(reckonTopics(question, examples, labels));
}

/** `proposeTopics` in slices. */
export function* reckonTopics(
  { id, page, without }: TopicQuestion,
  examples: Examples,
  labels: LabelIndex,
): Slices<readonly TopicProposal[]> {
  const { values } = examples;
  const vector = vectorOf(worthiestFirst(weightsByNumber(page), values), 512);
  yield;
  const neighbourhood = neighboursOf(vector, examples, id);
  yield;
  const scored = scoreTopics({ page, vector, neighbourhood, labels, values });
  const wanted = scored.filter(({ topic, score }) => score >= least && !without.has(topic)).slice(0, mostProposals);
  const words = wanted.length === 0 ? [] : wordsThatMayTell(page, values);
  const proposals: TopicProposal[] = [];
  for (const one of wanted) {
    yield;
    const reason = reasonFor(one, { page, words }, neighbourhood, labels, examples);
    if (reason.words.length === 0 && reason.similar === 0) continue;
    proposals.push({ topic: one.topic, confidence: Math.min(1, one.score), reason });
  }
  return proposals;
}

/** A word of the text by its number, and what it is worth. */
type ToldWord = { readonly stem: string; readonly weight: number; readonly term: number; readonly value: number };

/** A number says nothing to a reader, and a word that stands in half of all texts says it of none. */
function wordsThatMayTell(page: PageTerms, values: TermValues): readonly ToldWord[] {
  const words: ToldWord[] = [];
  for (const [stem, { word, weight }] of page) {
    const term = termNumber(stem);
    const value = values.valueOf(term);
    if (value > commonValue && /\p{L}{2}/u.test(word)) words.push({ stem, weight, term, value });
  }
  return words;
}

type ToldPage = { readonly page: PageTerms; readonly words: readonly ToldWord[] };

function reasonFor(
  { topic, match }: ScoredTopic,
  told: ToldPage,
  neighbourhood: Neighbourhood,
  labels: LabelIndex,
  examples: Examples,
): TopicReason {
  const { page } = told;
  const similar = neighbourhood.examples
    .slice(0, mostSimilar)
    .filter((_, i) => (neighbourhood.likeness[i] ?? 0) >= similarFrom);
  const carrying = similar.filter(({ topics }) => topics.includes(topic));
  const own = match > 0 ? labels.formsOf(topic).flatMap(({ stems }) => stems) : [];
  const said = own.filter((stem) => page.has(stem));
  const telling = said.filter((stem) => examples.values.valueOf(termNumber(stem)) > commonValue);
  const shared = sharedWords(told, topic, neighbourhood);
  const stems = new Set([...(telling.length > 0 ? telling : said), ...shared.telling]);
  if (stems.size === 0 && carrying.length === 0) for (const stem of shared.others) stems.add(stem);
  const words = [...stems].slice(0, mostWords).flatMap((stem) => {
    const term = page.get(stem);
    return term ? [{ word: term.word, times: term.times }] : [];
  });
  return { words, similar: carrying.length, of: similar.length };
}

/**
 * Words of the text that those who carry the topic have and the others do not, most telling first; `others` are those that
 * may be so by chance, or are said in passing.
 */
function sharedWords(
  { page, words }: ToldPage,
  topic: string,
  { examples: near }: Neighbourhood,
): { readonly telling: readonly string[]; readonly others: readonly string[] } {
  const carrying = near.filter(({ topics }) => topics.includes(topic)).slice(0, mostSimilar);
  const others = near.filter(({ topics }) => !topics.includes(topic)).slice(0, mostSimilar);
  if (carrying.length === 0) return { telling: [], others: [] };
  const fewest = Math.min(2, carrying.length);
  const carriers = countTerms(carrying);
  const strangers = countTerms(others);
  const told = words.flatMap(({ stem, weight, term, value }) => {
    const having = carriers.get(term) ?? 0;
    if (having === 0) return [];
    const share = having / carrying.length;
    const more = share - (strangers.get(term) ?? 0) / Math.max(1, others.length);
    const telling = more * worthOf(Math.min(255, weight)) * value;
    const isRare = value > dullValue || having >= surelyMany;
    const isOften = having >= fewest && share >= leastMore * Math.exp(1 - value);
    const isSure = isRare && isOften && (weight > 1 || page.size < manyWords);
    return telling > leastTelling ? [{ stem, telling, isSure }] : [];
  });
  told.sort((a, b) => b.telling - a.telling);
  const stemsOf = (isSure: boolean) => told.flatMap((one) => (one.isSure === isSure ? [one.stem] : []));
  return { telling: stemsOf(true).slice(0, mostWords), others: stemsOf(false).slice(0, 1) };
}

/** How many of the examples have each word. */
function countTerms(among: readonly Example[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { vector } of among) for (const term of vector.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
