import path from "node:path";
import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Block } from "../../shared/reading/page.ts";
import type { Voice } from "../../shared/reading/reading.ts";
import type { Step } from "../../shared/records/change.ts";
import type { Archive } from "../archive/archive.ts";
import { createFinder } from "../finding/create-finder.ts";
import type { Finder } from "../finding/finder.ts";
import { buildBlocks } from "../reading/build-blocks.ts";
import type { SpawnChild } from "../runtime/child.ts";
import { personsCalled } from "../tagging/persons/find-called.ts";
import { personsOf } from "../tagging/persons/live-persons.ts";
import { createKnownPages, type KnownPages } from "../tagging/suggestions/known-pages.ts";
import { createLearner, type Learner } from "../tagging/suggestions/learner.ts";
import { createFreshPages, type FreshPages } from "./fresh-pages.ts";
import { createHistoryLog, type HistoryLog } from "./history/history-log.ts";
import { type IdleCareOptions, startIdleCare } from "./idle-care.ts";
import { withheldOf } from "./place-passages.ts";
import { sourcePage, textOf } from "./stored-text.ts";
import { createUndoStack, type UndoStack } from "./undo-stack.ts";
import { findUntaggedMentions } from "./untagged-mentions.ts";

/** One open archive and what is at work on it. */
export type Desk = {
  readonly archive: Archive;
  readonly finder: Finder;
  readonly undo: UndoStack;
  readonly history: HistoryLog;
  /** What suggestions are made from; it begins to learn when it is first asked for. */
  readonly learner: () => Learner;
  /** The texts that suggestions were asked for last. */
  readonly suggestedPages: KnownPages;
  /** What an import stored and the index has not taken in yet. */
  readonly freshPages: FreshPages;
  readonly close: () => Promise<void>;
};

export type DeskTools = {
  readonly spawn: SpawnChild;
  readonly onCommit: (step: Step, sequence: number) => void;
  readonly onIndexing: (done: number, total: number) => void;
  /** Milliseconds in which a query about names waits for texts that are still to be read for them. */
  readonly namesPatience: number;
  /** Reads everything again while nobody works; a command line does not wait for that. */
  readonly idleCare: Omit<IdleCareOptions, "archive"> | undefined;
  /** See `FinderSource`. */
  readonly isTyped: boolean;
  /** See `Activity`. */
  readonly lull: () => Promise<void>;
};

export function openDesk(archive: Archive, tools: DeskTools): Desk {
  const { spawn, onCommit, onIndexing, namesPatience, idleCare, isTyped, lull } = tools;
  const freshPages = createFreshPages();
  let learner: Learner | undefined;
  const learnerOf = () => {
    learner ??= createLearner(archive, {
      read: (sha256) => sourcePage(archive, sha256),
      persons: () => personsOf(archive),
      lull,
    });
    return learner;
  };
  const finder = createFinder({
    tables: archive.tables,
    sequence: archive.sequence,
    steps: archive.steps,
    blocks: async (id) => (await pageOf(archive, id)).blocks,
    freshBlocks: (id) => freshPages.take(archive.tables.transcripts.get(id)?.text ?? ""),
    withheld: async (ids) => withheldOf(archive, ids),
    personsCalled: async (name, isBegun) => personsCalled(archive.tables, await personsOf(archive), name, isBegun),
    untaggedMentions: () => findUntaggedMentions(archive.tables, learnerOf(), namesPatience),
    cacheFolder: path.join(archive.folder, "cache"),
    spawn,
    isTyped,
    lull,
    onProgress: onIndexing,
  });
  archive.onCommit((step, sequence) => {
    finder.applied(step, sequence);
    onCommit(step, sequence);
  });
  const care = idleCare && startIdleCare({ archive, ...idleCare });
  return {
    archive,
    finder,
    undo: createUndoStack(),
    history: createHistoryLog(archive),
    learner: learnerOf,
    suggestedPages: createKnownPages((sha256) => sourcePage(archive, sha256)),
    freshPages,
    close: async () => {
      learner?.stop();
      await care?.stop();
      await finder.close();
      await archive.close();
    },
  };
}

/** The text proper of a transcript, and who speaks in it. */
export async function pageOf(archive: Archive, id: string): Promise<{ voices: Voice[]; blocks: Block[] }> {
  const transcript = archive.tables.transcripts.get(id);
  if (!transcript) throw new LecternError("not-found", toSay("That transcript is no longer in the archive."));
  const [text, reading] = await Promise.all([textOf(archive, transcript.text), archive.readings.get(transcript.text)]);
  return { voices: reading.voices, blocks: buildBlocks(text, reading) };
}
