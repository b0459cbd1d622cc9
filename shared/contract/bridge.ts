import type { Calls } from "./contract.ts";
import type { EventName, EventOf } from "./events.ts";

/**
 * What a host puts on `window.lectern`. `Dropped` is what a drop or a file field gives on that side (DOM `File`s);
 * paths stay on the host's side of it.
 */
export type Bridge<Dropped> = Calls & {
  /** Hear an event until the function that is given back is called. */
  readonly on: { readonly [N in EventName]: (listener: (event: EventOf<N>) => void) => () => void };
  readonly files: {
    /** Hand over dropped or chosen files; answers with the id of the import that reads them. */
    readonly receive: (files: readonly Dropped[]) => ReturnType<Calls["imports"]["begin"]>;
  };
};
