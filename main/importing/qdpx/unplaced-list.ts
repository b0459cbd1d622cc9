import type { Unplaced, UnplacedKind } from "../../../shared/reading/unplaced.ts";
import { cleanLabel } from "./clean-words.ts";

/** What of a project has no place here, as it is met. */
export type UnplacedList = {
  readonly add: (kind: UnplacedKind, name: string) => void;
  readonly close: () => readonly Unplaced[];
};

/** Names of a kind that are told. */
const mostNames = 200;

export function createUnplacedList(): UnplacedList {
  const kinds = new Map<UnplacedKind, { count: number; readonly names: string[] }>();
  return {
    add: (kind, name) => {
      const known = kinds.get(kind) ?? { count: 0, names: [] };
      known.count += 1;
      if (name !== "" && known.names.length < mostNames) known.names.push(cleanLabel(name));
      kinds.set(kind, known);
    },
    close: () => [...kinds].map(([kind, { count, names }]) => ({ kind, count, names })),
  };
}
