import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import { inSlices, type Slices, watched } from "../runtime/slices.ts";

/** Long work on names, told of and stopped. */
export type Comparison = {
  /** @param pieces about how many it comes in. `cancelled` when it is stopped. */
  readonly run: <T>(work: Slices<T>, pieces: number) => Promise<T>;
  /** Ends what is running. */
  readonly stop: () => void;
};

/** Milliseconds between two tellings; what is done before the first is not told of. */
const pause = 150;

export function createComparison(tell: (done: number, total: number) => void): Comparison {
  let stops = 0;
  return {
    run: async (work, pieces) => {
      const before = stops;
      let done = 0;
      let told = performance.now();
      const looked = watched(work, () => {
        done += 1;
        if (stops !== before)
          throw new LecternError("cancelled", toSay("Comparing names was stopped. Nothing was changed."));
        const now = performance.now();
        if (now - told < pause) return;
        told = now;
        tell(Math.min(done, pieces), pieces);
      });
      return await inSlices(looked);
    },
    stop: () => {
      stops += 1;
    },
  };
}
