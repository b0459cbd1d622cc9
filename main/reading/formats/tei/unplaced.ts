import type { Unplaced } from "../../../../shared/reading/unplaced.ts";

/** Counts what of a TEI file does not come in, by the names of its elements. */
export type UnplacedTally = {
  /** An element that stays out with all that is in it, or says something by being there. */
  readonly element: (name: string) => void;
  /** An element in the text whose words come in. */
  readonly mark: (name: string) => void;
  readonly header: (name: string) => void;
  readonly close: () => readonly Unplaced[];
};

/** Elements that say how the words are cut up, which lines and turns say again, or where they stand on paper. */
const structure = new Set([
  ...["TEI", "teiCorpus", "text", "group", "front", "body", "back", "floatingText"],
  ...["div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "head", "opener", "closer", "trailer"],
  ...["p", "ab", "seg", "s", "u", "sp", "spGrp", "speaker", "l", "lg", "lb", "list", "item", "label"],
  ...["table", "row", "cell", "w", "pc", "c", "app", "lem", "rdg", "rdgGrp", "figure", "choice", "sic", "orig", "abbr"],
  ...["note", "stage", "vocal", "kinesic", "incident", "desc"],
]);

/** Elements of the text that have no words of their own. */
const wordless = new Set([
  ...["gap", "graphic", "media", "binaryObject", "milestone", "pb", "cb", "gb", "anchor", "ptr", "index", "space"],
  ...[
    "pause",
    "shift",
    "writing",
    "addSpan",
    "delSpan",
    "damageSpan",
    "handShift",
    "link",
    "linkGrp",
    "span",
    "spanGrp",
  ],
  ...["notatedMusic", "formula", "witDetail", "listBibl"],
]);

/** Names are foreign text, and may be as many as there are elements. */
const mostNames = 200;
const longestName = 60;

export function createUnplacedTally(): UnplacedTally {
  const counts = {
    element: new Map<string, number>(),
    mark: new Map<string, number>(),
    header: new Map<string, number>(),
  };
  const add = (kind: keyof typeof counts, name: string) => {
    const known = counts[kind];
    const key = name.slice(0, longestName);
    if (known.has(key) || known.size < mostNames) known.set(key, (known.get(key) ?? 0) + 1);
  };
  return {
    element: (name) => add("element", name),
    mark: (name) => {
      if (wordless.has(name)) add("element", name);
      else if (!structure.has(name)) add("mark", name);
    },
    header: (name) => add("header", name),
    close: () =>
      (["element", "mark", "header"] as const).flatMap((kind) =>
        [...counts[kind]].map(([name, count]) => ({ kind, count, names: [name] })),
      ),
  };
}
