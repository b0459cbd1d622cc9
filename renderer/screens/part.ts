import { useEffect, useEffectEvent } from "react";
import { silent } from "../bridge/request.ts";
import { sayProblem } from "../notices/toast.ts";
import { createStore, type Store, useStore } from "../store/store.ts";

/** Something of the window that is read when it is first wanted, or before, when there is time. */
export type Part<P> = {
  readonly now: Store<P | undefined>;
  /** Answers with nothing where it cannot be read, and says so; it can be asked for again. */
  readonly fetch: () => Promise<P | undefined>;
};

export function createPart<P>(read: () => Promise<P>): Part<P> {
  const now = createStore<P | undefined>(undefined);
  const fetch = async (): Promise<P | undefined> => {
    try {
      now.set(now.get() ?? (await read()));
    } catch {
      // The page comes from the host that answers its questions: it is not there any more.
      sayProblem(silent().error.message);
    }
    return now.get();
  };
  return { now, fetch };
}

/** The part once it is there, wanted from the first time on that it is asked for so. @param leave it cannot be had */
export function usePart<P>(part: Part<P>, isWanted: boolean, leave: () => void): P | undefined {
  const now = useStore(part.now);
  const giveUp = useEffectEvent(leave);
  useEffect(() => {
    if (isWanted) void part.fetch().then((read) => read ?? giveUp());
  }, [part, isWanted]);
  return isWanted ? now : undefined;
}
