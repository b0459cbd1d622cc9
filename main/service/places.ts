import { randomUUID } from "node:crypto";
import path from "node:path";
import { LecternError } from "../../shared/contract/error.ts";
import type { Place } from "../../shared/contract/places.ts";
import { toSay } from "../../shared/language/say.ts";

/** Opaque names for paths: a page can only go where the service has shown it a way. */
export type PlaceBook = {
  readonly name: (path: string, kind: Place["kind"], label?: string) => Place;
  /** The path behind a name; `not-found` for a name that was never given out. */
  readonly pathOf: (id: string) => string;
};

export function createPlaceBook(): PlaceBook {
  const paths = new Map<string, string>();
  const ids = new Map<string, string>();
  return {
    name: (at, kind, label = path.basename(at) || at) => {
      const id = ids.get(at) ?? randomUUID();
      ids.set(at, id);
      paths.set(id, at);
      return { id, label, kind };
    },
    pathOf: (id) => {
      const at = paths.get(id);
      if (at === undefined)
        throw new LecternError("not-found", toSay("That place is no longer known. Choose it again."));
      return at;
    },
  };
}
