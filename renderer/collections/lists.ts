import type { ListedCollection } from "../../shared/contract/collections.ts";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import { queryOfCollection } from "../../shared/records/collection-query.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { countPicked, type Narrowing, narrowing, toView } from "../finding/narrowing.ts";
import { createStore } from "../store/store.ts";

export type Lists = {
  /** By name. */
  readonly lists: readonly ListedCollection[];
  readonly error: LecternErrorData | undefined;
};

export const noLists: Lists = { lists: [], error: undefined };

/** The collections of the archive that are made by hand. */
export const collections = createStore<Lists>(noLists);

/** Keep them as they are in the archive, until the function that is given back is called. */
export function followCollections(): () => void {
  let asked = 0;
  const load = async () => {
    asked += 1;
    const mine = asked;
    const outcome = await bridge.collections.list({});
    if (mine !== asked) return;
    collections.set((now) =>
      outcome.ok ? { lists: outcome.value.lists, error: undefined } : { ...now, error: outcome.error },
    );
  };
  const stop = revision.subscribe(() => void load());
  void load();
  return () => {
    asked += 1;
    stop();
  };
}

/** The one that the list shows, and nothing else: in its own order or in another. */
export function openCollection(
  now: Narrowing = narrowing.get(),
  { lists }: Lists = collections.get(),
): ListedCollection | undefined {
  if (now.trash || countPicked(now) > 0) return undefined;
  const query = now.query.trim();
  return lists.find((one) => queryOfCollection(one.name) === query);
}

/** Whether the list stands in the order in which somebody put it. */
export const isArranged = (now: Narrowing = narrowing.get()): boolean => toView(now).sort.by === "arranged";
