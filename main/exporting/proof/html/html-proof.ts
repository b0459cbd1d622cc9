import { toSay } from "../../../../shared/language/say.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { ExportDocument } from "../../export-document.ts";
import type { Pace } from "../../pace.ts";
import { type ExportedFiles, unreadableFile } from "../exported-files.ts";
import { type FactSets, type Facts, foldFacts, givenFacts } from "../facts.ts";
import type { ProofReader } from "../proof-reader.ts";
import {
  breakFact,
  expectedDescription,
  expectedRow,
  expectedText,
  headingOf,
  labelFact,
  omissionFact,
  paragraphFact,
} from "./expected-page.ts";
import { type Leaf, leavesIn } from "./leaves.ts";

const index = "html/index.html";

/** Each page, and the row of the index that leads to it. How a page says that it is cited follows from the rest. */
export const htmlProof: ProofReader = {
  expectTranscript: async (document, tables, pace) => ({
    ...(await expectedPage(document, tables, pace)),
    ...foldFacts({ "row in the index": expectedRow(document.record) }, asPage),
  }),
  // Whom and what a transcript names stands on its page.
  expectNamed: async () => {},
  read: async (files, take, pace) => {
    const rows = await rowsOfIndex(files, pace);
    for (const file of await files.below("html")) {
      if (file === index) continue;
      const { id, sets } = await readPage(files, file, pace);
      const row = rows.get(file);
      take(id, row ? { ...sets, "row in the index": row } : sets);
    }
  },
};

/** What a page says, whatever stands around it. */
export async function expectedPage({ record, blocks }: ExportDocument, tables: Tables, pace: Pace): Promise<FactSets> {
  const text = givenFacts({ heading: headingOf(record.title), text: await expectedText(blocks, pace) });
  return foldFacts({ description: expectedDescription(record, tables), text }, asPage);
}

/** What no page can hold stands as U+FFFD; line ends are LF. */
function asPage(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, "\ufffd");
}

/** The rows of the index by the pages that they lead to. */
async function rowsOfIndex(files: ExportedFiles, pace: Pace): Promise<ReadonlyMap<string, Facts>> {
  const rows = new Map<string, Facts>();
  let cells: Leaf[] = [];
  for await (const leaf of leavesIn(files, index, pace)) {
    if (leaf.name === "td") cells.push(leaf);
    if (cells.length < 3) continue;
    const [date, title, place] = cells;
    rows.set(pageOf(title), givenFacts({ date: date?.text, title: title?.text, place: place?.text }));
    cells = [];
  }
  return rows;
}

function pageOf(title: Leaf | undefined): string {
  const href = title?.link?.href ?? "";
  try {
    return `html/${decodeURIComponent(href)}`;
  } catch (error) {
    throw unreadableFile(index, toSay("“{href}” leads nowhere", { href }), error);
  }
}

/** What `expectedPage` says, as a page has it. Throws `unreadable`. */
export async function readPage(
  files: ExportedFiles,
  file: string,
  pace: Pace,
): Promise<{ id: string; sets: FactSets }> {
  const description = new Map<string, string[]>();
  const text: string[] = [];
  let values: string[] = [];
  let heading = "";
  for await (const leaf of leavesIn(files, file, pace)) {
    if (leaf.name === "h1") heading = leaf.text;
    else if (leaf.name === "dt") {
      values = [];
      description.set(leaf.text, values);
    } else if (leaf.name === "dd") values.push(leaf.text);
    else text.push(...spoken(leaf));
  }
  const sets = { description: givenFacts(Object.fromEntries(description)), text: givenFacts({ heading, text }) };
  return { id: description.get("Id")?.join("") ?? "", sets };
}

/** What stands in the text; a paragraph begins with its number, which is a link to itself. */
function spoken({ name, className, text, link }: Leaf): readonly string[] {
  if (name === "hr") return [breakFact];
  if (name === "h3") return [labelFact(text)];
  if (className === "omission") return [omissionFact(text)];
  if (!link || !/^paragraph\b/.test(className)) return [];
  return [paragraphFact(className.slice("paragraph ".length), link.text, text.slice(link.text.length))];
}
