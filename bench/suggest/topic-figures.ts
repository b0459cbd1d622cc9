import { createExamples } from "../../main/tagging/suggestions/examples.ts";
import { createLabelIndex } from "../../main/tagging/suggestions/label-index.ts";
import { proposedFrom, proposeTopics } from "../../main/tagging/suggestions/propose-topics.ts";
import { mostFrequent, nearestNeighbours, type Ranker } from "./baselines.ts";
import type { TaggedPage } from "./pages.ts";

/** Shares from 0 to 1, over pages whose source states topics. */
export type TopicFigures = { readonly first: number; readonly ofThree: number; readonly f1: number };

export type TopicComparison = Readonly<Record<"ours" | "neighbours" | "frequent", TopicFigures>>;

export function measureTopics(training: readonly TaggedPage[], test: readonly TaggedPage[]): TopicComparison {
  const learnt = training.filter(hasTopics);
  const asked = test.filter(hasTopics);
  // The peers' cuts are the best for the pages that they learnt from, each left out in its turn; ours is built in.
  const peer = (make: (pages: readonly TaggedPage[]) => Ranker) => {
    const ranker = make(learnt);
    return figuresOf(ranker, asked, bestCut(ranker, learnt));
  };
  return {
    ours: figuresOf(ourRanker(learnt), asked, proposedFrom),
    neighbours: peer(nearestNeighbours),
    frequent: peer(mostFrequent),
  };
}

const hasTopics = ({ topics }: TaggedPage) => topics.length > 0;

function ourRanker(training: readonly TaggedPage[]): Ranker {
  const examples = createExamples();
  const labels = createLabelIndex("en");
  for (const { id, terms, topics } of training) {
    examples.put(id, terms, topics);
    for (const topic of topics) labels.put({ id: topic, label: topic, variants: [] });
  }
  return ({ id, terms }) =>
    proposeTopics({ id, page: terms, without: new Set() }, examples, labels).map(({ topic, confidence }) => ({
      topic,
      score: confidence,
    }));
}

function figuresOf(ranker: Ranker, pages: readonly TaggedPage[], cut: number): TopicFigures {
  let first = 0;
  let ofThree = 0;
  const count = { right: 0, proposed: 0, stated: 0 };
  for (const page of pages) {
    const ranked = ranker(page);
    const isRight = ({ topic }: { readonly topic: string }) => page.topics.includes(topic);
    first += ranked.slice(0, 1).filter(isRight).length;
    ofThree += ranked.slice(0, 3).filter(isRight).length / page.topics.length;
    const proposed = ranked.filter(({ score }) => score >= cut);
    count.right += proposed.filter(isRight).length;
    count.proposed += proposed.length;
    count.stated += page.topics.length;
  }
  const f1 = (2 * count.right) / (count.proposed + count.stated);
  return { first: first / pages.length, ofThree: ofThree / pages.length, f1 };
}

function bestCut(ranker: Ranker, pages: readonly TaggedPage[]): number {
  const answers = pages.map((page) => ({ page, ranked: ranker(page) }));
  const again: Ranker = (page) => answers.find((one) => one.page === page)?.ranked ?? [];
  const cuts = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
  const tried = cuts.map((cut) => ({ cut, f1: figuresOf(again, pages, cut).f1 }));
  return tried.reduce((best, one) => (one.f1 > best.f1 ? one : best)).cut;
}
