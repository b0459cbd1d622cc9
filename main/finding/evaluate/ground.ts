import type { Tables } from "../../../shared/records/record.ts";
import type { SpeaksIn } from "../concordance/speaks-in.ts";
import type { TextQuery } from "../query/query.ts";
import type { Shelf } from "../shelf/shelf.ts";

/** What a query is evaluated on. */
export type Ground = {
  readonly tables: Tables;
  readonly shelf: Shelf;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Slots where a text query (`isMatch`) holds; with relevance where that was asked for. */
  readonly search: (query: TextQuery) => Promise<Found>;
  /** Slots where it holds within one turn of those who speak there. */
  readonly said: (query: TextQuery, where: readonly SpeaksIn[]) => Promise<Int32Array>;
  /** Ids of the persons whom a name may mean. `isBegun`: its last word is the beginning of one. */
  readonly personsCalled: (name: string, isBegun: boolean) => Promise<readonly string[]>;
  /** Ids of transcripts whose texts name persons that no tag does, and how many are still to be read for names. */
  readonly untaggedMentions: () => Promise<{ readonly ids: ReadonlySet<string>; readonly left: number }>;
  /** Told to the user beside the list. */
  readonly say: (notice: string) => void;
};

export type Found = { readonly slots: Int32Array; readonly scores?: ReadonlyMap<number, number> | undefined };
