import { createPacer } from "../../runtime/pacer.ts";
import { sortPaced } from "../../runtime/sort-paced.ts";
import type { ExportContext } from "../format.ts";
import { untitled } from "../html/transcript-page.ts";
import { shelfPages, shelvesByLetter, shelvesByYear } from "./browse-pages.ts";
import type { FacetLists } from "./facet-lists.ts";
import type { Listed } from "./listed.ts";
import type { PostingLog } from "./posting-log.ts";
import { roomPage } from "./room-page.ts";
import type { Catalogue } from "./search/catalogue.ts";
import { packNumbers } from "./search/pack.ts";
import { wordFiles } from "./word-files.ts";

type Gathered = {
  readonly log: PostingLog;
  readonly facets: FacetLists;
  /** As they came. */
  readonly listed: readonly Listed[];
  readonly languages: readonly string[];
};

const rowsInFile = 200;

/** Everything but the transcripts' own pages: the index, the lists, and the room's page. */
export async function writeCatalogue(
  { log, facets, listed, languages }: Gathered,
  { source, staging, pace }: Pick<ExportContext, "source" | "staging" | "pace">,
): Promise<void> {
  const order = await newestFirst(listed);
  const numberOf: number[] = [];
  for (const [number, index] of order.entries()) numberOf[index] = number;
  const inOrder = order.flatMap((index) => listed[index] ?? []);
  const byTitle = await titleOrder(inOrder);

  const words: string[] = [];
  for await (const file of wordFiles(log, order, pace)) {
    await writeData(`words/${words.length}`, file);
    words.push(file[0] ?? "");
  }
  for (let start = 0; start < inOrder.length; start += rowsInFile) {
    const rows = inOrder.slice(start, start + rowsInFile).map(({ row }) => row);
    await writeData(`rows/${start / rowsInFile}`, rows);
    await pace();
  }
  const catalogue: Catalogue = {
    count: inOrder.length,
    languages,
    words,
    lengths: packNumbers(inOrder.map((one) => Math.ceil(one.words / 50))),
    byTitle: packNumbers(byTitle),
    rowsInFile,
    facets: await facets.data(numberOf, pace),
  };
  await writeData("catalogue", catalogue);

  const name = source.archive.name.trim() === "" ? untitled : source.archive.name;
  const shelves = {
    years: shelvesByYear(inOrder),
    letters: shelvesByLetter(byTitle.flatMap((number) => inOrder[number] ?? [])),
  };
  for (const shelf of [...shelves.years, ...shelves.letters]) {
    for (const [file, page] of shelfPages(shelf, name)) {
      await staging.writeFile(`reading-room/browse/${file}`, page);
      await pace();
    }
  }
  await staging.writeFile("reading-room/index.html", roomPage(name, inOrder.length, shelves));

  function writeData(file: string, data: unknown) {
    const text = `lecternRoom.give(${JSON.stringify(file)}, ${JSON.stringify(data)});\n`;
    return staging.writeFile(`reading-room/data/${file}.js`, text);
  }
}

/** Indexes of the transcripts, those of one day as they came. */
async function newestFirst(listed: readonly Listed[]): Promise<number[]> {
  const timeOf = (index: number) => listed[index]?.time ?? Number.NEGATIVE_INFINITY;
  const compare = (a: number, b: number) => (timeOf(a) === timeOf(b) ? a - b : timeOf(b) - timeOf(a));
  return [...(await sortPaced(Int32Array.from(listed.keys()), compare, createPacer()))];
}

/** Numbers of the transcripts by title. */
async function titleOrder(inOrder: readonly Listed[]): Promise<number[]> {
  const collator = new Intl.Collator("en", { numeric: true });
  const compare = (a: number, b: number) =>
    collator.compare(inOrder[a]?.letter ?? "", inOrder[b]?.letter ?? "") ||
    collator.compare(inOrder[a]?.row.title ?? "", inOrder[b]?.row.title ?? "") ||
    a - b;
  return [...(await sortPaced(Int32Array.from(inOrder.keys()), compare, createPacer()))];
}
