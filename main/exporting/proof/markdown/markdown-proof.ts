import type { Block, Paragraph } from "../../../../shared/reading/page.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import { sha256Of } from "../../../archive/disk/sha256.ts";
import type { ExportDocument } from "../../export-document.ts";
import { markdownFolder, markdownNames } from "../../markdown/markdown-names.ts";
import type { Pace } from "../../pace.ts";
import { printable } from "../../printable.ts";
import { type ExportedFiles, unreadableFile } from "../exported-files.ts";
import { type FactSets, foldFacts, givenFacts } from "../facts.ts";
import { createLinesProof } from "../json/lines-proof.ts";
import type { DueRecords, ProofReader } from "../proof-reader.ts";
import { renamed, renaming } from "../renamed-sets.ts";
import { descriptionFacts, personsInRoles, publicationFacts, sourceFacts, topicLabels } from "../transcript-facts.ts";
import { readBody } from "./read-body.ts";
import { readFrontMatter } from "./read-front-matter.ts";

const inRecords = " in the records";
const recordsProof = createLinesProof(`${markdownFolder}/${markdownNames.records}`);

/** Each page, its sum, and what the records beside the pages say. */
export const markdownProof: ProofReader = {
  expectTranscript: async (document, tables, pace, archive) => ({
    ...(await expectedPage(document, tables, pace)),
    ...renamed(await recordsProof.expectTranscript(document, tables, pace, archive), inRecords),
  }),
  expectNamed: (named, take, pace) => recordsProof.expectNamed(named, renaming(take, inRecords), pace),
  read: async (files, take, pace, due) => {
    const sums: string[] = [];
    for (const file of await files.below("markdown")) {
      await pace();
      if (!file.endsWith(".md")) continue;
      const markdown = await files.text(file);
      sums.push(`${sha256Of(markdown)}  ${file.slice("markdown/".length)}`);
      const { id, facts, length } = readFrontMatter(file, markdown);
      take(id, { ...facts, text: await readBody(file, markdown.slice(length), pace) });
    }
    if (isOfEarlier(due)) return;
    await recordsProof.read(files, renaming(take, inRecords), pace, due);
    await checkSums(files, sums);
  },
};

/** An earlier Lectern wrote no records beside the pages, and its report has none. */
function isOfEarlier(due: DueRecords): boolean {
  for (const [, hashes] of due.entries()) return !Object.keys(hashes).some((set) => set.endsWith(inRecords));
  return false;
}

async function checkSums(files: ExportedFiles, sums: readonly string[]): Promise<void> {
  const file = `${markdownFolder}/${markdownNames.sums}`;
  const lines = (await files.text(file)).split("\n");
  const listed = new Set(lines.filter((line) => line !== ""));
  const isWhole = listed.size === sums.length && lines.length === sums.length + 1;
  if (!isWhole || sums.some((sum) => !listed.has(sum)))
    throw unreadableFile(file, "it does not list every page with its sum");
}

/** What stands above, and what a reader of Markdown makes of the text below. */
async function expectedPage({ record, blocks }: ExportDocument, tables: Tables, pace: Pace): Promise<FactSets> {
  return {
    ...foldFacts(
      {
        description: descriptionFacts(record),
        publication: publicationFacts(record, tables),
        source: sourceFacts(record),
        tags: givenFacts({
          topics: topicLabels(record, tables),
          persons: personsInRoles(record, tables).flatMap(({ name, role }) => [name, role]),
        }),
      },
      printable,
    ),
    text: givenFacts({ heading: plainLine(record.title), text: await expectedBody(blocks, pace) }),
  };
}

async function expectedBody(blocks: readonly Block[], pace: Pace): Promise<readonly string[]> {
  const body: string[] = [];
  for (const paragraphs of expectedParagraphs(blocks)) {
    for (const paragraph of paragraphs) body.push(paragraph);
    await pace();
  }
  return body;
}

/** As read, block by block: who speaks before the first paragraph of a turn, `>` before what nobody does. */
function* expectedParagraphs(blocks: readonly Block[]): Generator<readonly string[]> {
  const isSpoken = blocks.some(({ kind }) => kind === "turn");
  let turn = 0;
  for (const block of blocks) {
    if (block.kind !== "turn") yield unspoken(block, isSpoken ? "> " : "");
    else {
      yield given(opened(block.n === turn ? "" : block.label, block.paragraphs.map(plainParagraph)));
      turn = block.n;
    }
  }
}

function unspoken(block: Exclude<Block, { kind: "turn" }>, mark: string): readonly string[] {
  if (block.kind === "break") return ["* * *"];
  if (block.kind === "omission") return given([plainLine(block.text)]);
  return given(block.paragraphs.map(plainParagraph)).map((text) => `${mark}${text}`);
}

/** The label is printed once a turn; some have none. */
function opened(label: string, texts: readonly string[]): readonly string[] {
  const name = plainLine(label.trim());
  if (name === "") return texts;
  const [first = "", ...rest] = texts;
  return [`${name}: ${first}`.trimEnd(), ...rest];
}

function given(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.filter((paragraph) => paragraph !== "");
}

/** Markdown keeps one blank of several, and none at the ends of a line. */
function plainLine(text: string): string {
  return printable(text)
    .replace(/[ \t\n]+/g, " ")
    .replace(/^ | $/g, "");
}

function plainParagraph({ text }: Paragraph): string {
  return given(printable(text).split("\n").map(plainLine)).join("\n");
}
