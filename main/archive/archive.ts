import type { Damage } from "../../shared/contract/damage.ts";
import type { LaterWork } from "../../shared/contract/history.ts";
import type { Reading } from "../../shared/reading/reading.ts";
import type { Change, Deed, Join, Purge, Step } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Placer } from "../runtime/disk/place-file.ts";
import type { Slices } from "../runtime/slices.ts";
import type { WholeCatalogue } from "./catalogue/catalogue.ts";
import type { HistoryPlace, StepLine } from "./history/step-log.ts";
import type { Emptied } from "./trash/empty-trash.ts";
import type { CareKeeper } from "./verify/care.ts";
import type { Orphan } from "./verify/orphans.ts";
import type { SlowOptions } from "./verify/verify-slowly.ts";

/** A step that is still to be made: the archive adds its id, its time, its writer and who. */
export type StepDraft = {
  readonly deed: Deed;
  readonly changes: readonly Change[];
  readonly group?: string;
  readonly purge?: Purge;
  readonly join?: Join;
};

/** What taking a step back (or doing it again) came to. */
export type Reversal = { readonly step: Step; readonly reversed: Step };

/** Files named by the SHA-256 of their bytes, never changed once they are there. */
export type ContentStore = {
  /** Write the bytes under their name and fsync them; no-op when they are there. Answers with the name. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** Many at once, several in flight; the names in the same order. `put` may also be called concurrently. */
  readonly putAll: (all: readonly Uint8Array[]) => Promise<readonly string[]>;
  readonly has: (sha256: string) => Promise<boolean>;
  /** The bytes; a `LecternError` (`archive-damaged`) that names the file when it is missing or differs from its name. */
  readonly get: (sha256: string) => Promise<Uint8Array>;
  /** Where the file stands on disk. */
  readonly pathOf: (sha256: string) => string;
};

/** Readings, named by the SHA-256 of the text they are of. */
export type ReadingStore = {
  /** The reading, or its bytes as JSON. */
  readonly put: (textSha256: string, reading: Reading | Uint8Array) => Promise<void>;
  readonly get: (textSha256: string) => Promise<Reading>;
};

export type Stores = {
  readonly originals: ContentStore;
  readonly texts: ContentStore;
  readonly readings: ReadingStore;
};

/** What `storeMany` answers with; one of `keep`, once records name the files, and `drop` is to be called. */
export type StoredMany<T> = {
  readonly result: T;
  readonly keep: () => void;
  readonly drop: () => Promise<void>;
};

export type Verification = {
  /** How many were read. */
  readonly files: number;
  readonly damage: readonly Damage[];
  /** Absent where the records could not be looked at. */
  readonly orphans?: readonly Orphan[];
};

export type VerifyOptions = {
  /** Aborting rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (files: number) => void;
};

/** One open archive. Records are immutable values: a change puts a new one in the table. */
export type Archive = {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  /** Also from the moment on that another machine took it over. */
  readonly readOnly: boolean;
  /** Things to tell the user: why it is read-only, a torn tail that was dropped. */
  readonly notices: readonly string[];
  /** Add to them, once. */
  readonly notice: (words: string) => void;
  readonly tables: Tables;
  /** The last batch of the history that `tables` contains. */
  readonly sequence: () => number;
  /** The state as of the last batch on disk, without what is still on its way there; it stays as it is. */
  readonly snapshot: () => WholeCatalogue;
  /**
   * Put the changes into `tables` in one piece and resolve when their batch is on disk (fdatasync). Commits are taken in
   * the order asked; those made while a batch is being written share the next one. When the disk refuses, `tables` are as
   * before and it rejects (`disk` or `read-only`). Undefined when the draft changes nothing.
   */
  readonly commit: (draft: StepDraft) => Promise<Step | undefined>;
  /**
   * As `commit`, of a draft that is planned in slices: from its first slice to the commit nobody else changes `tables`, so
   * the draft fits however long it takes. What the plan throws it rejects with, nothing changed.
   */
  readonly commitPlan: (plan: () => Slices<StepDraft>) => Promise<Step | undefined>;
  /**
   * Take a step (and its group) back. A scalar that another step changed since: `conflict`, nothing done. `work` says what
   * becomes of transcripts that the step made and somebody worked on since; `refuse` when absent. `group`: all steps of its
   * group, oldest first, where the caller made them a moment ago and has them: they need not be read back.
   */
  readonly undo: (stepId: string, work?: LaterWork, group?: readonly Step[]) => Promise<Reversal>;
  readonly redo: (stepId: string) => Promise<Reversal>;
  /** Delete these of the trash for good, as a step that cannot be taken back, then their files that nothing names. */
  readonly emptyTrash: (ids: readonly string[]) => Promise<Emptied>;
  /** Steps, latest first, across all segments; may read the disk. */
  readonly steps: () => AsyncIterable<Step>;
  /** Their lines, unparsed, from the end or from before a place. */
  readonly stepLines: (before?: HistoryPlace) => AsyncIterable<StepLine>;
  /** Where the last batch on disk ends: what comes before it stays as it is, but for a purge. */
  readonly historyEnd: () => HistoryPlace;
  /** Heard after `tables` changed and the batch is on disk. */
  readonly onCommit: (listener: (step: Step, sequence: number) => void) => () => void;
  /** Heard once, when another machine has taken it over: it is read-only from then on, and a notice says why. */
  readonly onLost: (listener: () => void) => void;
  readonly originals: ContentStore;
  readonly texts: ContentStore;
  readonly readings: ReadingStore;
  /**
   * Store many files: what `work` puts into the stores that it is given has its place on disk, folders included, when this
   * resolves, and not before. A folder that many come into is synced once. Files that no record comes to name are to be
   * dropped; those that were there before, or whose sum `isNamed`, stay. When `work` rejects, that is done.
   * `placer`: who writes the files; this thread when absent.
   */
  readonly storeMany: <T>(
    work: (stores: Stores) => Promise<T>,
    isNamed: (sha256: string) => boolean,
    placer?: Placer,
  ) => Promise<StoredMany<T>>;
  /** Name written beside changes. */
  readonly setWho: (who: string | undefined) => void;
  /** Write `archive.json` forward to the present. */
  readonly fold: () => Promise<void>;
  /** Re-read every file and compare it with its name or hash; names every file that is damaged or missing. */
  readonly verify: (options?: VerifyOptions) => Promise<Verification>;
  /** As `verify`, slowly, on from where the last time was interrupted; what comes out is kept in `care`. */
  readonly verifySlowly: (options: SlowOptions) => Promise<Verification>;
  /** When the archive was verified and backed up. */
  readonly care: CareKeeper;
  /** Fold, release the lock. */
  readonly close: () => Promise<void>;
};
