/** What `data/catalogue.js` gives: all that is needed of every transcript at once. They are numbered from the newest on. */
export type Catalogue = {
  readonly count: number;
  /** In whose forms words are found in some transcript; empty for none. */
  readonly languages: readonly string[];
  /** The first key of each file of words. */
  readonly words: readonly string[];
  /** Packed: words of each transcript, rounded up to fifties. */
  readonly lengths: string;
  /** Packed: transcripts in the order of their titles. */
  readonly byTitle: string;
  /** Rows in a file of them. */
  readonly rowsInFile: number;
  readonly facets: readonly FacetData[];
};

export type FacetData = {
  readonly name: FacetName;
  readonly labels: readonly string[];
  /** Packed, for each label: how many transcripts, and each as the distance from the one before. */
  readonly transcripts: string;
};

export const facetNames = ["topic", "person", "section", "year"] as const;

export type FacetName = (typeof facetNames)[number];

/** A transcript in the list of results; `data/rows/N.js` gives some of them, in their order. */
export type ResultRow = {
  /** Of its page; see `pagePath`. */
  readonly page: number;
  readonly title: string;
  readonly lang: string;
  /** Of whom and when and where, as people read it. */
  readonly date: string;
  readonly place: string;
  readonly speakers: readonly string[];
  readonly summary: string;
};

/** Where a page stands, from the room's own folder. Names are short, and a thousand at most share a folder: so FAT can hold them. */
export function pagePath(page: number): string {
  return `texts/${Math.floor(page / 1_000)}/${page}.html`;
}
