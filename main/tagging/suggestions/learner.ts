import type { Change, Step } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { isInTrash } from "../../../shared/records/transcript.ts";
import type { Archive } from "../../archive/archive.ts";
import { createPacer } from "../../runtime/pacer.ts";
import { createExamples, type Examples } from "./examples.ts";
import { wordsFrom } from "./known-pages.ts";
import { createLiveLabels, type LiveLabels } from "./live-labels.ts";
import { termsOf } from "./page-terms.ts";
import { saidPage } from "./said-page.ts";
import type { SourcePage } from "./source-page.ts";

export type Watched = Pick<Archive, "tables" | "onCommit">;

export type Learnt = {
  readonly learnt: number;
  readonly left: number;
  readonly unreadable: number;
  /** Why one of the unreadable ones is. */
  readonly problem?: string;
};

/** What is learnt from the tagged transcripts of an open archive, and kept true with every change from then on. */
export type Learner = {
  readonly examples: Examples;
  readonly labels: LiveLabels;
  /** Learn no more: the archive is being closed. */
  readonly stop: () => void;
  /** Resolves when all is learnt or so many milliseconds are over; learning goes on by itself. */
  readonly settled: (patience: number) => Promise<void>;
  readonly progress: () => Learnt;
};

/**
 * Learns in the background from now on. `read`: a text revision and its reading, by its sum. One that cannot be read is
 * counted, with why, and not learnt from.
 */
export function createLearner({ tables, onCommit }: Watched, read: (sha256: string) => Promise<SourcePage>): Learner {
  const examples = createExamples();
  const labels = createLiveLabels(tables);
  const waiting = new Set<string>(tables.transcripts.keys());
  const learntFrom = new Map<string, string>();
  const unreadable = new Map<string, string>();
  let learning: Promise<void> | undefined;
  let isAtOne = false;
  let isStopped = false;

  const learn = async (id: string) => {
    const transcript = tables.transcripts.get(id);
    unreadable.delete(id);
    if (!transcript || isInTrash(transcript) || transcript.topics.length === 0) {
      examples.drop(id);
      learntFrom.delete(id);
      return;
    }
    const words = wordsFrom(transcript);
    if (learntFrom.get(id) === words) return examples.retag(id, transcript.topics);
    try {
      const page = await read(transcript.text);
      examples.put(id, termsOf(saidPage(transcript, page.text, page.reading)), transcript.topics);
      learntFrom.set(id, words);
    } catch (error) {
      examples.drop(id);
      learntFrom.delete(id);
      unreadable.set(id, `“${transcript.title}”: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const learnAll = async () => {
    const pacer = createPacer();
    for (const id of waiting) {
      if (isStopped) break;
      waiting.delete(id);
      isAtOne = true;
      await learn(id);
      isAtOne = false;
      if (pacer.isSpent()) await pacer.rest();
    }
    learning = undefined;
  };
  const goOn = () => {
    if (waiting.size > 0 && !isStopped) learning ??= learnAll();
  };
  onCommit(({ changes }: Step) => {
    for (const id of idsOn("transcripts", changes)) waiting.add(id);
    for (const id of idsOn("topics", changes)) labels.changed(id);
    goOn();
  });
  return {
    examples,
    labels,
    stop: () => {
      isStopped = true;
    },
    settled: async (patience) => {
      goOn();
      await withinTime(learning ?? Promise.resolve(), patience);
    },
    progress: () => {
      const [problem] = unreadable.values();
      return {
        learnt: examples.size(),
        left: waiting.size + (isAtOne ? 1 : 0),
        unreadable: unreadable.size,
        ...(problem === undefined ? {} : { problem }),
      };
    },
  };
}

function idsOn(on: keyof Tables, changes: readonly Change[]): readonly string[] {
  return changes
    .filter((change) => change.on === on)
    .flatMap((change) => ("ids" in change ? change.ids : [change.record.id]));
}

async function withinTime(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
}
