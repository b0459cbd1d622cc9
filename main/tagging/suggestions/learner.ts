import type { Change, Step } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { isInTrash, type Transcript } from "../../../shared/records/transcript.ts";
import type { Archive } from "../../archive/archive.ts";
import { createPacer } from "../../runtime/pacer.ts";
import { createExamples, type Examples } from "./examples.ts";
import { createLiveLabels, type LiveLabels } from "./live-labels.ts";
import { termsOf } from "./page-terms.ts";
import { saidPage } from "./said-page.ts";
import type { SourcePage } from "./source-page.ts";

export type Watched = Pick<Archive, "tables" | "onCommit">;

/** What is learnt from the tagged transcripts of an open archive, and kept true with every change from then on. */
export type Learner = {
  readonly examples: Examples;
  readonly labels: LiveLabels;
  /** Learn no more: the archive is being closed. */
  readonly stop: () => void;
  /** Learn what is not learnt yet; resolves when that is done or so many milliseconds are over, when it goes on by itself. */
  readonly settled: (patience: number) => Promise<void>;
  readonly progress: () => { readonly learnt: number; readonly left: number; readonly unreadable: number };
};

/** `read`: a text revision and its reading, by its sum. One that cannot be read is counted and not learnt from. */
export function createLearner({ tables, onCommit }: Watched, read: (sha256: string) => Promise<SourcePage>): Learner {
  const examples = createExamples();
  const labels = createLiveLabels(tables);
  const waiting = new Set<string>(tables.transcripts.keys());
  const learntFrom = new Map<string, string>();
  const unreadable = new Set<string>();
  let learning: Promise<void> | undefined;
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
    const page = await read(transcript.text).catch(() => undefined);
    if (!page) return void unreadable.add(id);
    examples.put(id, termsOf(saidPage(transcript, page.text, page.reading)), transcript.topics);
    learntFrom.set(id, words);
  };
  const learnAll = async () => {
    const pacer = createPacer();
    for (const id of waiting) {
      if (isStopped) break;
      waiting.delete(id);
      await learn(id);
      if (pacer.isSpent()) await pacer.rest();
    }
    learning = undefined;
  };
  onCommit(({ changes }: Step) => {
    for (const id of idsOn("transcripts", changes)) waiting.add(id);
    for (const id of idsOn("topics", changes)) labels.changed(id);
  });
  return {
    examples,
    labels,
    stop: () => {
      isStopped = true;
    },
    settled: async (patience) => {
      if (waiting.size > 0) learning ??= learnAll();
      await withinTime(learning ?? Promise.resolve(), patience);
    },
    progress: () => ({ learnt: examples.size(), left: waiting.size, unreadable: unreadable.size }),
  };
}

/** The words that are learnt come from these. */
function wordsFrom({ text, title, summary = "", language = "" }: Transcript): string {
  return [text, language, title, summary].join("\n");
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
