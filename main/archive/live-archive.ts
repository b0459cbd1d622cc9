import path from "node:path";
import { LecternError } from "../../shared/contract/error.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Step } from "../../shared/records/change.ts";
import { newId } from "../runtime/new-id.ts";
import type { Slices } from "../runtime/slices.ts";
import { createTurns } from "../runtime/turns.ts";
import type { Archive, StepDraft } from "./archive.ts";
import { type Catalogue, type Identity, type WholeCatalogue, writeCatalogue } from "./catalogue/catalogue.ts";
import { createCatalogueAdapter } from "./catalogue/catalogue-adapter.ts";
import { catalogueSize } from "./catalogue/catalogue-file.ts";
import type { CheckedSums } from "./catalogue/checked-sums.ts";
import { createFolding } from "./catalogue/folding.ts";
import { closedError, createCommitter } from "./committer.ts";
import { eachOnDisk, onDisk } from "./disk/disk-error.ts";
import type { Position } from "./history/history-segment.ts";
import { createHistoryWriter } from "./history/history-writer.ts";
import { createSavedWriter } from "./history/saved-writer.ts";
import { markTrouble } from "./history/settle-mark.ts";
import { type HistoryPlace, stepLinesBackward, stepsBackward } from "./history/step-log.ts";
import type { Lock } from "./lock/lock.ts";
import { createStores } from "./stores/create-stores.ts";
import { emptyTrash } from "./trash/empty-trash.ts";
import { findLostFiles } from "./trash/lost-files.ts";
import { createUndo, type ReversalDraft } from "./undo.ts";
import type { CareKeeper } from "./verify/care.ts";
import { verifyArchive } from "./verify/verify.ts";
import { verifySlowly } from "./verify/verify-slowly.ts";

export type LiveOptions = {
  readonly folder: string;
  readonly identity: Identity;
  /** As loaded, brought to `position` since. */
  readonly catalogue: Catalogue;
  readonly position: Position;
  /** Where the `archive.json` on disk stands. */
  readonly folded: Position | undefined;
  /** Undefined in an archive that is only read. */
  readonly lock: Lock | undefined;
  readonly care: CareKeeper;
  readonly notices: string[];
  readonly checked: CheckedSums | undefined;
  readonly who: string | undefined;
  readonly now: () => Date;
  readonly segmentBytes: number | undefined;
};

/** The parts of an open archive, put together. */
export function createLiveArchive(options: LiveOptions): Archive {
  const { folder, identity, catalogue, lock, care, notices, now } = options;
  const { tables } = catalogue;
  const readOnly = lock === undefined;
  const isReadOnly = () => lock === undefined || lock.isLost();
  // A name of its own for each opening: two copies of a folder can then be told apart when they are merged.
  const writer = newId("writer");
  const noticeOnce = (notice: string) => {
    if (!notices.includes(notice)) notices.push(notice);
  };
  const mark = createSavedWriter(folder, (error) => noticeOnce(markTrouble(error)));
  const history = createHistoryWriter(folder, identity.id, options.position, options.segmentBytes, mark, lock?.confirm);
  const committer = createCommitter(tables, history, options.position);
  const stores = createStores(folder, readOnly);
  let who = options.who;
  let isClosed = false;

  function snapshot(): WholeCatalogue {
    const { position, tables: saved } = committer.snapshot();
    return { ...catalogue, identity, history: position, tables: saved };
  }

  const verifySource = () => ({ folder: path.resolve(folder), tables, position: committer.position() });

  const folding = createFolding({
    folded: options.folded,
    position: committer.position,
    size: () => catalogueSize(folder),
    save: async () => {
      await lock?.confirm("fresh");
      const saved = snapshot();
      await writeCatalogue(createCatalogueAdapter(folder, { checked: options.checked }), saved);
      await mark.sync();
      return saved.history;
    },
    onFailure: (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      notices.push(
        inEnglish("archive.json could not be brought up to date ({reason}). Every change is safe in the history.", {
          reason,
        }),
      );
    },
  });
  committer.onCommit(folding.notice);
  // First, as it is the reason that people look for now.
  lock?.onLost((error) => void notices.unshift(error.message));

  function checkWritable(): void {
    if (isClosed) throw closedError();
    if (readOnly)
      throw new LecternError("read-only", toSay("The archive is open for reading only: nothing was changed."));
  }

  function stepOf(draft: ReversalDraft): Step {
    return {
      id: newId("step"),
      at: now().toISOString(),
      writer,
      ...(who === undefined ? {} : { who }),
      ...draft,
      changes: [...draft.changes],
    };
  }

  async function reverse(plan: () => Slices<ReversalDraft>): Promise<Step> {
    checkWritable();
    return await committer.commitPlan(function* () {
      return stepOf(yield* plan());
    });
  }

  async function foldLast(): Promise<void> {
    try {
      await onDisk("bring archive.json up to date", folding.fold);
    } catch (error) {
      // Found only now to have been taken over: it is the other's to fold.
      if (!isReadOnly()) throw error;
    }
  }

  async function commitPlan(plan: () => Slices<StepDraft>): Promise<Step | undefined> {
    checkWritable();
    return await committer.commitPlan(function* () {
      const draft = yield* plan();
      return draft.changes.length === 0 ? undefined : stepOf(draft);
    });
  }

  /** Undo, redo and emptying the trash: each finds the files as the one before left them. */
  const turns = createTurns();
  const linesBefore = (place: HistoryPlace) => eachOnDisk("read the history", stepLinesBackward(folder, place));
  const lines = () => linesBefore(committer.position());

  async function close(): Promise<void> {
    if (isClosed) return;
    isClosed = true;
    try {
      await committer.settled();
      if (!isReadOnly()) await foldLast();
      await folding.settled();
    } finally {
      await onDisk("close the history", history.close).finally(() => lock?.release());
    }
  }

  return {
    id: identity.id,
    name: identity.name,
    folder,
    get readOnly() {
      return isReadOnly();
    },
    notices,
    notice: noticeOnce,
    tables,
    sequence: () => committer.position().batch,
    snapshot,
    commit: async (draft) => {
      if (draft.changes.length === 0) return undefined;
      checkWritable();
      return await committer.commit(stepOf(draft));
    },
    commitPlan,
    ...createUndo({ tables, reverse, lines, turns, findLost: (changes) => findLostFiles(changes, lines, stores) }),
    emptyTrash: (ids) => turns.take(() => emptyTrash({ folder, tables, lines, commitPlan }, ids)),
    steps: () => eachOnDisk("read the history", stepsBackward(folder, committer.position())),
    stepLines: (before) => linesBefore(before ?? committer.position()),
    historyEnd: committer.position,
    onCommit: committer.onCommit,
    onLost: (listener) => lock?.onLost(listener),
    ...stores,
    setWho: (name) => {
      who = name;
    },
    fold: async () => {
      checkWritable();
      await committer.settled();
      await onDisk("bring archive.json up to date", folding.fold);
    },
    verify: (wanted) => onDisk("verify the archive", () => verifyArchive(verifySource(), wanted)),
    verifySlowly: async (wanted) => {
      const verification = await onDisk("verify the archive", () =>
        verifySlowly(verifySource(), care.pass(), care.passed, wanted),
      );
      await care.verified(verification, wanted.now());
      return verification;
    },
    care,
    close,
  };
}
