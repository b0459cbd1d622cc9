import { createSketchIndex } from "../../reading/sketch/sketch-index.ts";
import { type Likened, type Likeness, likenessOf } from "./likeness.ts";

/** Of all texts that are known, those that one is a version of. `T` says whose a text is. */
export type VersionFinder<T> = {
  readonly add: (owner: T, likened: Likened) => void;
  /** The one that is most alike, of those that are `among`; of several of the likeliest the one that was added first. */
  readonly find: (likened: Likened, among?: (owner: T) => boolean) => Found<T> | undefined;
};

export type Found<T> = Likeness & { readonly owner: T };

/** The hashes of a sketch are kept in the index, once. */
type Known<T> = Omit<Likened, "sketch"> & { readonly owner: T; readonly key: string };

/** So many texts may have a shingle before it weighs less: versions of one transcript. */
const ordinary = 2;

export function createVersionFinder<T>(): VersionFinder<T> {
  const index = createSketchIndex();
  const known: Known<T>[] = [];

  // What many texts have is the furniture of their series, and tells nothing of two of them.
  const weightOf = (hash: number) => Math.min(1, ordinary / Math.max(1, index.countOf(hash)));

  function compare(number: number, likened: Likened): Found<T> | undefined {
    const other = known[number];
    if (!other) return undefined;
    const { owner, key, title, date } = other;
    const likeness = likenessOf(likened, { title, date, sketch: { key, hashes: index.hashesOf(number) } }, weightOf);
    return likeness && { ...likeness, owner };
  }

  return {
    add: (owner, { sketch, title, date }) => {
      known[index.add(sketch.hashes)] = { owner, key: sketch.key, title, date };
    },
    find: (likened, among = () => true) => {
      let best: Found<T> | undefined;
      for (const number of index.candidates(likened.sketch.hashes)) {
        const found = compare(number, likened);
        if (found && among(found.owner) && (best === undefined || isCloser(found, best))) best = found;
      }
      return best;
    },
  };
}

function isCloser(a: Likeness, b: Likeness): boolean {
  if (a.kind !== b.kind) return a.kind === "same-text";
  return a.resemblance > b.resemblance;
}
