import type { Text } from "../../../../shared/language/say.ts";
import type { Pace } from "../../pace.ts";
import { type ExportedFiles, unreadableFile } from "../exported-files.ts";
import { givenFacts } from "../facts.ts";
import { expectedPage, readPage } from "../html/html-proof.ts";
import type { ProofReader } from "../proof-reader.ts";
import { expectedListing, type Narrowing, narrowingFacts, rowFacts } from "./listed-facts.ts";
import {
  catalogueSchema,
  type RoomFacet,
  type RoomRow,
  roomData,
  roomFolder,
  rowsSchema,
  unpacked,
} from "./room-data.ts";
import { checkIndex } from "./room-index.ts";
import { countShelves } from "./shelves.ts";

const catalogueFile = `${roomFolder}/data/catalogue.js`;

/** Each page, and what the room's search and lists say of it; of the index of words that it is whole. */
export const roomProof: ProofReader = {
  expectTranscript: async (document, tables, pace) => ({
    ...(await expectedPage(document, tables, pace)),
    ...expectedListing(document.record, tables),
  }),
  // Whom and what a transcript names stands on its page.
  expectNamed: async () => {},
  read: async (files, take, pace) => {
    const catalogue = await roomData(files, "catalogue", catalogueSchema);
    const { count } = catalogue;
    await checkIndex(files, catalogue, pace);
    const rows = await readRows(files, catalogue, pace);
    const inOrder = [...unpacked(catalogue.byTitle)].sort((a, b) => a - b);
    const pages = new Set(rows.map(({ page }) => page));
    const isWhole = rows.length === count && pages.size === count && inOrder.every((number, n) => number === n);
    if (!isWhole || inOrder.length !== count)
      throw unreadableFile(catalogueFile, "it does not list every transcript once");
    const narrowings = await readNarrowings(catalogue.facets, count, pace);
    const shelves = await countShelves(files, pace);
    for (const [number, row] of rows.entries()) {
      const file = `${roomFolder}/texts/${Math.floor(row.page / 1_000)}/${row.page}.html`;
      const { id, sets } = await readPage(files, file, pace);
      take(id, {
        ...sets,
        "row in the list": rowFacts(row),
        narrowing: narrowingFacts(narrowings[number] ?? emptyNarrowing()),
        shelves: givenFacts({ shelves: String(shelves.get(file) ?? 0) }),
      });
    }
    const texts = await files.below(`${roomFolder}/texts`);
    if (texts.length !== count) throw unreadableFile(catalogueFile, "there are pages that it does not list");
  },
};

async function readRows(
  files: ExportedFiles,
  { count, rowsInFile }: { readonly count: number; readonly rowsInFile: number },
  pace: Pace,
): Promise<readonly RoomRow[]> {
  const rows: RoomRow[] = [];
  for (let n = 0; n * rowsInFile < count; n += 1) {
    rows.push(...(await roomData(files, `rows/${n}`, rowsSchema)));
    await pace();
  }
  return rows;
}

/** What is wrong where numbers of transcripts are left over, or are missing. */
const notAddedUp = {
  topic: "its topics do not add up",
  person: "its persons do not add up",
  section: "its sections do not add up",
  year: "its years do not add up",
} as const satisfies Record<keyof Narrowing, Text>;

type Gathered = { readonly [facet in keyof Narrowing]: string[] };

function emptyNarrowing(): Gathered {
  return { topic: [], person: [], section: [], year: [] };
}

/** What each transcript is narrowed by: a label's numbers are how many there are, then each as the distance from the one before. */
async function readNarrowings(facets: readonly RoomFacet[], count: number, pace: Pace): Promise<readonly Gathered[]> {
  const narrowings = Array.from({ length: count }, emptyNarrowing);
  for (const { name, labels, transcripts } of facets) {
    const numbers = unpacked(transcripts);
    for (const label of labels) {
      const many = Number(numbers.next().value ?? 0);
      let number = 0;
      for (let n = 0; n < many; n += 1) {
        number += Number(numbers.next().value ?? 0);
        narrowings[number]?.[name].push(label);
      }
      await pace();
    }
    if (numbers.next().done !== true) throw unreadableFile(catalogueFile, notAddedUp[name]);
  }
  return narrowings;
}
