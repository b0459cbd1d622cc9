import type { TaggedPage } from "./pages.ts";

/** Topics of a page, best first, with a score. */
export type Ranked = readonly { readonly topic: string; readonly score: number }[];
export type Ranker = (page: TaggedPage) => Ranked;

const neighbours = 15;

/** The peer that others would build: cosine of TF-IDF, the share of likeness of the k nearest that carry a topic. */
export function nearestNeighbours(training: readonly TaggedPage[]): Ranker {
  const idf = inverseFrequencies(training);
  const vectors = training.map((page) => ({ page, vector: vectorOf(page, idf) }));
  return (page) => {
    const own = vectorOf(page, idf);
    const near = vectors
      .filter(({ page: other }) => other.id !== page.id)
      .map(({ page: other, vector }) => ({ topics: other.topics, likeness: cosine(own, vector) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, neighbours);
    const all = near.reduce((sum, { likeness }) => sum + likeness, 0) || 1;
    const scores = new Map<string, number>();
    for (const { topics, likeness } of near) {
      for (const topic of topics) scores.set(topic, (scores.get(topic) ?? 0) + likeness / all);
    }
    return ranked(scores);
  };
}

export function mostFrequent(training: readonly TaggedPage[]): Ranker {
  const scores = new Map<string, number>();
  for (const { topics } of training)
    for (const topic of topics) scores.set(topic, (scores.get(topic) ?? 0) + 1 / training.length);
  const answer = ranked(scores);
  return () => answer;
}

function ranked(scores: ReadonlyMap<string, number>): Ranked {
  return [...scores].map(([topic, score]) => ({ topic, score })).sort((a, b) => b.score - a.score);
}

function inverseFrequencies(training: readonly TaggedPage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of training) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log((1 + training.length) / (1 + count)) + 1]));
}

type Vector = ReadonlyMap<string, number>;

/** Of length 1. */
function vectorOf({ words }: TaggedPage, idf: ReadonlyMap<string, number>): Vector {
  const values = [...words].flatMap(([word, times]) => {
    const value = idf.get(word);
    return value === undefined ? [] : [[word, (1 + Math.log(times)) * value] as const];
  });
  const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return new Map(values.map(([word, value]) => [word, value / length]));
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, value] of a) sum += value * (b.get(word) ?? 0);
  return sum;
}
