import type { Response } from "../../shared/contract/contract.ts";
import type { Completion, Facets, View } from "../../shared/contract/finding.ts";
import type { Overview } from "../../shared/contract/overview.ts";
import type { WithheldParagraphs } from "../../shared/passages/withheld-paragraphs.ts";
import type { Block } from "../../shared/reading/page.ts";
import type { Step } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { SpawnChild } from "../runtime/child.ts";
import type { IndexCheckup } from "./check-index.ts";
import type { Lines, LineWindow } from "./concordance/concordance.ts";
import type { Frequencies } from "./concordance/frequency.ts";

/** Ids, of the texts that were read for names so far; `whole` is there while others are left, and resolves when none is. */
export type UntaggedMentions = {
  readonly ids: ReadonlySet<string>;
  readonly left: number;
  readonly whole?: Promise<void>;
};

/** What finding needs of an archive, without knowing it. */
export type FinderSource = {
  readonly tables: Tables;
  readonly sequence: () => number;
  /** The text proper of a transcript, in blocks. */
  readonly blocks: (transcriptId: string) => Promise<readonly Block[]>;
  /** The same as JSON in UTF-8, for the index, where they are at hand; each is given once. */
  readonly freshBlocks?: (transcriptId: string) => Uint8Array | undefined;
  /** What of these transcripts' texts goes out of the archive in no line. */
  readonly withheld: (transcripts: ReadonlySet<string>) => Promise<ReadonlyMap<string, WithheldParagraphs>>;
  /** Ids of the persons whom a name may mean, in whatever form. `isBegun`: its last word is the beginning of one. */
  readonly personsCalled: (name: string, isBegun: boolean) => Promise<readonly string[]>;
  /** Transcripts whose texts name persons that they are not tagged with. */
  readonly untaggedMentions: () => Promise<UntaggedMentions>;
  /** Steps, latest first: when a transcript was changed last. Without it, only what this session changes is known. */
  readonly steps?: () => AsyncIterable<Step>;
  /** For the index; made when missing, may be deleted at any time. */
  readonly cacheFolder: string;
  readonly spawn: SpawnChild;
  /**
   * The index is opened, and processes for queries are started, before anything is asked of them: where it is typed, not
   * where one question comes at once, or none. What changes before the first question is indexed when one comes.
   */
  readonly isTyped: boolean;
  /** Resolves when nobody waited for an answer for a moment; at the latest after a second. */
  readonly lull: () => Promise<void>;
  /** Heard while the index catches up. */
  readonly onProgress: (done: number, total: number) => void;
};

/** Lists, facets and hits over one open archive. */
export type Finder = {
  readonly list: (view: View, offset: number, limit: number) => Promise<Response<"finding", "list">>;
  readonly facets: (view: View, limit: number) => Promise<Facets>;
  readonly overview: (view: View) => Promise<Overview>;
  readonly complete: (line: string, cursor: number) => Promise<Completion>;
  readonly ids: (view: View) => Promise<readonly string[]>;
  readonly hits: (id: string, query: string) => Promise<Response<"finding", "hits">>;
  /** Every hit in its line, a window at a time; see the contract. */
  readonly concordance: (window: LineWindow) => Promise<Lines>;
  readonly stopConcordance: () => void;
  readonly frequency: (view: View, queries: readonly string[]) => Promise<Frequencies>;
  readonly similar: (id: string, limit: number) => Promise<Response<"finding", "similar">>;
  /** Holds the index against the archive; what disagrees is made anew. */
  readonly check: () => Promise<IndexCheckup>;
  /** Tell it of a step that the tables now contain. */
  readonly applied: (step: Step, sequence: number) => void;
  /** Resolves when the index holds all that the archive holds. */
  readonly caughtUp: () => Promise<void>;
  readonly close: () => Promise<void>;
};
