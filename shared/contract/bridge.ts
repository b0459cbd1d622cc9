import type { Calls } from "./contract.ts";
import type { CopiesReport } from "./copies.ts";
import type { Outcome } from "./error.ts";
import type { EventName, EventOf } from "./events.ts";
import type { Selection } from "./finding.ts";

/** What is dragged out: the files of transcripts, or an export that is finished. */
export type DragOut = { readonly selection: Selection } | { readonly export: string };

export type DraggedOut = CopiesReport;

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
    /** Let the system drag files out, while a `dragstart` of the page is being answered that was prevented. Not where no host can. */
    readonly dragOut?: (what: DragOut) => Promise<Outcome<DraggedOut>>;
  };
};
