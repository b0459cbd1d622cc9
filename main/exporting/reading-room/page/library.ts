import type { Catalogue, ResultRow } from "../search/catalogue.ts";
import { type Facet, openFacet } from "../search/facets.ts";
import { unpackNumbers } from "../search/pack.ts";
import type { SearchGround } from "../search/search.ts";
import type { WordBlock } from "../search/word-blocks.ts";
import { loadData } from "./give.ts";

/** What the page knows of the transcripts; files are loaded once. */
export type Library = {
  readonly ground: SearchGround;
  readonly facets: readonly Facet[];
  readonly byTitle: readonly number[];
  readonly rows: (numbers: readonly number[]) => Promise<readonly ResultRow[]>;
};

/** The files in `data/` come from the same export as this script, which knows their form. */
export async function openLibrary(): Promise<Library> {
  const catalogue = (await loadData("catalogue")) as Catalogue;
  const { count, languages, words, rowsInFile } = catalogue;
  const loadWords = remember((file) => loadData(`words/${file}`) as Promise<WordBlock>);
  const loadRows = remember((file) => loadData(`rows/${file}`) as Promise<readonly ResultRow[]>);
  return {
    ground: {
      count,
      languages,
      lengths: unpackNumbers(catalogue.lengths),
      blocks: { starts: words, load: loadWords },
    },
    facets: catalogue.facets.map(openFacet),
    byTitle: unpackNumbers(catalogue.byTitle),
    rows: async (numbers) => {
      const rows = numbers.map(
        async (number) => (await loadRows(Math.floor(number / rowsInFile)))[number % rowsInFile],
      );
      return (await Promise.all(rows)).flatMap((row) => row ?? []);
    },
  };
}

/** What failed may be tried again. */
function remember<T>(load: (file: number) => Promise<T>): (file: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const now = load(file);
    known.set(file, now);
    now.catch(() => known.delete(file));
    return now;
  };
}
