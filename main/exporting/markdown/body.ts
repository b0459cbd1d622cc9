import type { Block, Paragraph } from "../../../shared/reading/page.ts";
import { escapeLine, escapeParagraph } from "./escape-markdown.ts";

/**
 * The text proper, a paragraph at a time: turns as `**Label:** …`, the label once a turn; narration and notes as
 * quotations, so that nobody is taken to speak them (a text without any turn needs no such care); omissions and breaks
 * as printed.
 */
export function* bodyParagraphs(blocks: readonly Block[]): Generator<string> {
  const isSpoken = blocks.some((block) => block.kind === "turn");
  let turn = 0;
  for (const block of blocks) {
    if (block.kind !== "turn") yield* unspokenParagraphs(block, isSpoken);
    else {
      yield* turnParagraphs(block.n === turn ? "" : block.label, block.paragraphs);
      turn = block.n;
    }
  }
}

function* unspokenParagraphs(block: Exclude<Block, { kind: "turn" }>, isSpoken: boolean): Generator<string> {
  if (block.kind === "omission") yield escapeLine(block.text);
  else if (block.kind === "break") yield "* * *";
  else for (const { text } of block.paragraphs) yield isSpoken ? quote(escapeParagraph(text)) : escapeParagraph(text);
}

function* turnParagraphs(label: string, paragraphs: readonly Paragraph[]): Generator<string> {
  const [first, ...rest] = paragraphs;
  const name = escapeLine(label.trim());
  const opening = name === "" ? "" : `**${name}:** `;
  yield `${opening}${escapeParagraph(first?.text ?? "")}`.trimEnd();
  for (const { text } of rest) yield escapeParagraph(text);
}

function quote(paragraph: string): string {
  return paragraph.replace(/^/gm, "> ");
}
