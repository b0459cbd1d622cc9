import { useSyncExternalStore } from "react";

/** A value that the screen follows. Only the noun that owns it calls `set`. */
export type Store<T> = {
  readonly get: () => T;
  readonly set: (next: T | ((now: T) => T)) => void;
  /** Hear every change until the function that is given back is called. */
  readonly subscribe: (listener: () => void) => () => void;
};

const isUpdate = <T>(next: T | ((now: T) => T)): next is (now: T) => T => typeof next === "function";

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      const changed = isUpdate(next) ? next(value) : next;
      if (Object.is(changed, value)) return;
      value = changed;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** A part of a store's value; `select` must give back the same thing while that part is unchanged. */
export function useSelected<T, S>(store: Store<T>, select: (value: T) => S): S {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
