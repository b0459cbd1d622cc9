import type { FacetData, FacetName } from "./catalogue.ts";
import { unpackNumbers } from "./pack.ts";

/** The transcripts of each label of a facet. */
export type Facet = {
  readonly name: FacetName;
  readonly labels: readonly string[];
  readonly transcripts: readonly (readonly number[])[];
};

/** By facet, the labels that are ticked (their places in the list). */
export type Ticked = ReadonlyMap<FacetName, ReadonlySet<number>>;

export function openFacet({ name, labels, transcripts }: FacetData): Facet {
  const numbers = unpackNumbers(transcripts);
  let at = 0;
  const lists = labels.map(() => {
    const count = numbers[at] ?? 0;
    const list = numbers.slice(at + 1, at + 1 + count);
    for (let n = 1; n < list.length; n++) list[n] = (list[n] ?? 0) + (list[n - 1] ?? 0);
    at += count + 1;
    return list;
  });
  return { name, labels, transcripts: lists };
}

export type Narrowed = {
  /** By transcript: 1 where it is shown. */
  readonly shown: Uint8Array;
  /** By facet, how many each label would show if its facet were not ticked. */
  readonly counts: ReadonlyMap<FacetName, Uint32Array>;
};

/** Of what was found, what has a ticked label of every facet that has any. */
export function narrow(facets: readonly Facet[], ticked: Ticked, found: Float32Array): Narrowed {
  const misses = new Uint8Array(found.length);
  const havings = new Map(facets.map((facet) => [facet.name, havingTicked(facet, ticked, found.length)]));
  for (const having of havings.values()) {
    if (having) for (let at = 0; at < misses.length; at++) misses[at] = Number(misses[at]) + (having[at] ? 0 : 1);
  }
  const isShown = (at: number, own: Uint8Array | undefined) =>
    Number(found[at]) > 0 && Number(misses[at]) === (own && !own[at] ? 1 : 0);
  const counts = facets.map(({ name, transcripts }) => {
    const own = havings.get(name);
    const each = transcripts.map((list) => list.reduce((sum, at) => (isShown(at, own) ? sum + 1 : sum), 0));
    return [name, Uint32Array.from(each)] as const;
  });
  return { shown: misses.map((_, at) => (isShown(at, undefined) ? 1 : 0)), counts: new Map(counts) };
}

/** By transcript, 1 where it has a ticked label; undefined where none is ticked. */
function havingTicked({ name, transcripts }: Facet, ticked: Ticked, count: number): Uint8Array | undefined {
  const labels = ticked.get(name);
  if (!labels || labels.size === 0) return undefined;
  const having = new Uint8Array(count);
  for (const label of labels) for (const at of transcripts[label] ?? []) having[at] = 1;
  return having;
}
