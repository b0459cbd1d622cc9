import type { Block } from "../../../../shared/reading/page.ts";
import { printable } from "../../printable.ts";
import { type FactSets, foldFacts, givenFacts } from "../facts.ts";
import type { ProofReader } from "../proof-reader.ts";
import { descriptionFacts, personsInRoles, publicationFacts, sourceFacts, topicLabels } from "../transcript-facts.ts";
import { readBody } from "./read-body.ts";
import { readFrontMatter } from "./read-front-matter.ts";

/** Each file: its description above, and what a reader of Markdown makes of the text below. */
export const markdownProof: ProofReader = {
  expectTranscript: ({ record, blocks }, tables) => ({
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
    text: givenFacts({ heading: plainLine(record.title), text: expectedBody(blocks) }),
  }),
  expectNamed: () => {},
  read: async (files, take, pace) => {
    for (const file of await files.below("markdown")) {
      await pace();
      const markdown = await files.text(file);
      const { id, facts, length } = readFrontMatter(file, markdown);
      take(id, { ...facts, text: readBody(file, markdown.slice(length)) } satisfies FactSets);
    }
  },
};

/** Paragraphs as read: who speaks before the first of a turn, `>` before what nobody does. */
function expectedBody(blocks: readonly Block[]): readonly string[] {
  const isSpoken = blocks.some(({ kind }) => kind === "turn");
  let turn = 0;
  return blocks.flatMap((block) => {
    if (block.kind === "break") return "* * *";
    if (block.kind === "omission") return given([plainLine(block.text)]);
    const texts = block.paragraphs.map(({ text }) => plainParagraph(text));
    if (block.kind !== "turn") return given(texts).map((text) => (isSpoken ? `> ${text}` : text));
    const label = block.n === turn ? "" : plainLine(block.label.trim());
    turn = block.n;
    return given(label === "" ? texts : opened(label, texts));
  });
}

function opened(label: string, [first = "", ...rest]: readonly string[]): readonly string[] {
  return [`${label}: ${first}`.trimEnd(), ...rest];
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

function plainParagraph(text: string): string {
  return given(printable(text).split("\n").map(plainLine)).join("\n");
}
