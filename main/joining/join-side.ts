import type { RecordKind } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { LaterChanges } from "./later-changes.ts";

/** One of two archives that are to be joined: what it is now, and what was done there since the two parted. */
export type JoinSide = {
  readonly tables: Tables;
  readonly changes: LaterChanges;
  /** Terms that were merged away there, by id, each with the one in its place. */
  readonly merged: ReadonlyMap<string, string>;
  /** Records that were erased there for good reasons: they never come back. */
  readonly purged: ReadonlySet<string>;
};

/** A record of either table, by what it is called in both. */
export type RecordName = { readonly on: RecordKind; readonly id: string };
