import type { Line, LineSort } from "../../shared/contract/concordance.ts";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { View } from "../../shared/contract/finding.ts";
import { createStore } from "../store/store.ts";

/** Lines asked for at a time. */
export const pageSize = 100;

/** The hits of one view in one order, as far as they were counted and fetched. */
export type Lines = {
  readonly view: View;
  readonly sort: LineSort;
  readonly hits: number;
  /** False: there are more behind these, which nobody has counted. */
  readonly isWhole: boolean;
  readonly pages: ReadonlyMap<number, readonly Line[]>;
  readonly notice: string | undefined;
};

export type LinesState = {
  /** Of the last question that was answered; it stays until the next one is. */
  readonly lines: Lines | undefined;
  /** Hits found so far, while they are being counted. */
  readonly counting: number | undefined;
  /** The user did not wait for the rest. */
  readonly isStopped: boolean;
  readonly error: LecternErrorData | undefined;
};

export const nothingYet: LinesState = { lines: undefined, counting: undefined, isStopped: false, error: undefined };

export const lineState = createStore<LinesState>(nothingYet);

export const lineSort = createStore<LineSort>("list");

/** The line that the user is at. */
export const lineCursor = createStore(0);

export function lineAt({ pages }: Lines, index: number): Line | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize];
}
