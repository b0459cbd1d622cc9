import type { Change, Step } from "../../../shared/records/change.ts";
import { idsOf } from "../../../shared/records/changed-ids.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { isInTrash } from "../../../shared/records/transcript.ts";
import type { Archive } from "../../archive/archive.ts";
import { createPacer } from "../../runtime/pacer.ts";
import { inSlices } from "../../runtime/slices.ts";
import { readNamed } from "../naming/named-person.ts";
import { createNamingLedger, type NamingLedger } from "../naming/naming-ledger.ts";
import { namingRuns } from "../naming/naming-runs.ts";
import { taggedOf } from "../naming/tagged-of.ts";
import type { PersonLookup } from "../persons/person-index.ts";
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
  /** Whom the transcripts name that were read. */
  readonly ledger: NamingLedger;
  /** Read also those from which nothing is learnt, and all again whose names were read before persons changed. */
  readonly readAll: () => void;
  /** Learn no more: the archive is being closed. */
  readonly stop: () => void;
  /** Resolves when all is learnt or so many milliseconds are over, for which learning makes way for nobody; it goes on by itself. */
  readonly settled: (patience: number) => Promise<void>;
  /** Resolves when all is learnt, in its own time. */
  readonly whole: () => Promise<void>;
  readonly progress: () => Learnt;
};

export type LearnerSources = {
  /** A text revision and its reading, by its sum. */
  readonly read: (sha256: string) => Promise<SourcePage>;
  readonly persons: () => Promise<PersonLookup>;
  /** Awaited before each stretch of learning that nobody waits for. */
  readonly lull: () => Promise<void>;
};

/** Learns in the background from now on. A text that cannot be read is counted, with why, and not learnt from. */
export function createLearner({ tables, onCommit }: Watched, { read, persons, lull }: LearnerSources): Learner {
  const examples = createExamples();
  const labels = createLiveLabels(tables);
  const ledger = createNamingLedger();
  const waiting = new Set<string>(tables.transcripts.keys());
  const readFrom = new Map<string, string>();
  const unreadable = new Map<string, string>();
  let learning: Promise<void> | undefined;
  let isAtOne = false;
  let isStopped = false;
  let readsAll = false;
  /** How many wait for all that is to be learnt. */
  let hurried = 0;
  /** Grows when persons are called otherwise; what was read before may name them unseen. */
  let namesVersion = 0;
  let namesRead = 0;

  const forget = (id: string) => {
    examples.drop(id);
    ledger.drop(id);
    readFrom.delete(id);
  };
  const learn = async (id: string) => {
    const transcript = tables.transcripts.get(id);
    unreadable.delete(id);
    const tagged = transcript && taggedOf(transcript);
    if (!transcript || !tagged || isInTrash(transcript) || !(readsAll || tagged.isDone)) return forget(id);
    const words = wordsFrom(transcript);
    const hasTerms = transcript.topics.length > 0;
    if (readFrom.get(id) === words && hasTerms === (examples.get(id) !== undefined)) {
      examples.retag(id, transcript.topics);
      ledger.retag(id, tagged);
      return;
    }
    try {
      const [page, index] = await Promise.all([read(transcript.text), persons()]);
      if (hasTerms) examples.put(id, termsOf(saidPage(transcript, page.text, page.reading)), transcript.topics);
      else examples.drop(id);
      ledger.put(id, await inSlices(readNamed(namingRuns(page.text, page.reading), index, tagged.carried)), tagged);
      readFrom.set(id, words);
    } catch (error) {
      forget(id);
      unreadable.set(id, `“${transcript.title}”: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const learnAll = async () => {
    const pacer = createPacer();
    for (const id of waiting) {
      if (hurried === 0) await lull();
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
    if (idsOn("persons", changes).length > 0) namesVersion += 1;
    goOn();
  });
  return {
    examples,
    labels,
    ledger,
    readAll: () => {
      if (readsAll && namesRead === namesVersion) return;
      if (namesRead !== namesVersion) readFrom.clear();
      readsAll = true;
      namesRead = namesVersion;
      for (const id of tables.transcripts.keys()) if (!readFrom.has(id)) waiting.add(id);
      goOn();
    },
    stop: () => {
      isStopped = true;
    },
    settled: async (patience) => {
      goOn();
      if (!learning || patience === 0) return;
      hurried += 1;
      await withinTime(learning, patience);
      hurried -= 1;
    },
    whole: async () => {
      goOn();
      await learning;
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
  return changes.filter((change) => change.on === on).flatMap(idsOf);
}

async function withinTime(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
}
