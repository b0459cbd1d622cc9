import type { Comparison } from "../../shared/contract/comparison.ts";
import type {
  Correction,
  FolderUse,
  ImportItem,
  ImportPage,
  ImportState,
  ItemGroup,
  ProfileEffect,
} from "../../shared/contract/imports.ts";
import type { NameDecision, ReviewedName } from "../../shared/contract/persons.ts";
import type { Profile } from "../../shared/reading/profile.ts";
import type { Archive } from "../archive/archive.ts";
import type { ReadHow } from "../reading/read-how.ts";
import type { ReaderPool } from "../reading/reader-pool.ts";
import type { AskedItems } from "./asked-items.ts";
import type { Naming } from "./gather.ts";

/** One drop: read, reviewed, and imported as one act or not at all. */
export type ImportSession = {
  readonly id: string;
  readonly state: () => ImportState;
  readonly items: (asked: AskedItems) => { total: number; items: ImportItem[]; groups: ItemGroup[] };
  readonly page: (item: number, offset: number, limit: number) => Promise<ImportPage>;
  readonly treatFolders: (use: FolderUse) => ImportState;
  /** What was done with each file and why, as text. */
  readonly report: () => string;
  /** How a version differs from what it is a version of. */
  readonly diff: (item: number) => Promise<Comparison>;
  readonly choose: (items: readonly number[] | "all", chosen: boolean) => ImportState;
  /** A value that is what was read anyway is no correction: it takes one back. */
  readonly correct: (item: number, correction: Correction) => Promise<ImportItem>;
  /** The same fields of many files, as decided; the files are not read for it. */
  readonly correctAll: (items: readonly number[], correction: Correction) => ImportState;
  /** Names of a file that may be somebody's in the archive. */
  readonly names: (item: number) => Promise<ReviewedName[]>;
  /** Who a printed name is, in every file; undefined opens it again. */
  readonly nameAs: (name: string, decision: NameDecision | undefined) => void;
  /** The profile that follows from what was put right of a file. */
  readonly derive: (item: number) => Promise<Profile>;
  /** What a profile would change in these files. */
  readonly compare: (items: readonly number[], profile: Profile) => Promise<readonly ProfileEffect[]>;
  /** By the profiles that the archive keeps now. */
  readonly readAgain: (items: readonly number[]) => Promise<ImportState>;
  readonly run: () => Promise<ImportState>;
  readonly cancel: () => Promise<ImportState>;
  /** Resolves when every file has its verdict, or when reading was cancelled. */
  readonly read: Promise<void>;
  /** Resolves when it is over, whichever way. */
  readonly ended: Promise<void>;
};

export type ImportTools = {
  /** Read every file by this one. */
  readonly profile?: Profile | undefined;
  readonly naming?: Naming | undefined;
  readonly repair?: ReadHow["repair"] | undefined;
  readonly asTranscript?: boolean | undefined;
  /** What becomes of the folders that files lie in, until somebody says otherwise. */
  readonly folders?: FolderUse | undefined;
  /** Nobody reviews it. */
  readonly unattended?: boolean | undefined;
  readonly archive: Archive;
  readonly openPool: () => ReaderPool;
  /** The pool's threads, which have nothing to read by then, write the files; otherwise this one does, by the same calls. */
  readonly placesOnThreads?: boolean | undefined;
  readonly onProgress: (state: ImportState) => void;
  /** Heard when it is done, with the step that takes all of it back when undone. */
  readonly onImported: (step: string) => void;
  /** Heard with the text proper of each file, as JSON, once it is stored, by the sum of its text; maybe its record never is. */
  readonly onStored?: (textSha256: string, blocks: Uint8Array) => void;
};
