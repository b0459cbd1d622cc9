import type { Block, Paragraph } from "../../../../shared/reading/page.ts";
import type { Pace } from "../../pace.ts";
import { printable } from "../../printable.ts";
import { foldFacts, givenFacts } from "../facts.ts";
import type { ProofReader } from "../proof-reader.ts";
import { descriptionFacts, personsInRoles, publicationFacts, sourceFacts, topicLabels } from "../transcript-facts.ts";
import { readBody } from "./read-body.ts";
import { readFrontMatter } from "./read-front-matter.ts";

/** Each file: its description above, and what a reader of Markdown makes of the text below. */
export const markdownProof: ProofReader = {
  expectTranscript: async ({ record, blocks }, tables, pace) => ({
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
  }),
  expectNamed: async () => {},
  read: async (files, take, pace) => {
    for (const file of await files.below("markdown")) {
      await pace();
      const markdown = await files.text(file);
      const { id, facts, length } = readFrontMatter(file, markdown);
      take(id, { ...facts, text: await readBody(file, markdown.slice(length), pace) });
    }
  },
};

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
