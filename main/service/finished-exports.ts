import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";

/** The folder, or the zip. */
export type FinishedExport = { readonly at: string; readonly isZip: boolean };

/** Where the exports of this run are that are finished, by their ids. */
export type FinishedExports = {
  readonly note: (id: string, finished: FinishedExport) => void;
  /** Throws `not-found`. */
  readonly get: (id: string) => FinishedExport;
};

export function finishedExports(): FinishedExports {
  const all = new Map<string, FinishedExport>();
  return {
    note: (id, finished) => void all.set(id, finished),
    get: (id) => {
      const finished = all.get(id);
      if (finished === undefined)
        throw new LecternError("not-found", toSay("This export has not finished, or Lectern was closed since."));
      return finished;
    },
  };
}
