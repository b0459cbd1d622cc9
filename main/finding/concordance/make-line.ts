import type { Line } from "../../../shared/contract/concordance.ts";
import type { Block } from "../../../shared/reading/page.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { WordScanner } from "../words/word-scanner.ts";

/** Where a hit stands: the paragraph and its first word in it, from 0, and how many words it has. */
export type Place = { readonly paragraph: number; readonly word: number; readonly length: number };

/** UTF-16 units on either side. */
const side = 90;

/** A hit in its line; undefined when the text has no such place any more. */
export function makeLine(
  tables: Tables,
  transcript: Transcript,
  blocks: readonly Block[],
  place: Place,
): Line | undefined {
  const found = paragraphAt(blocks, place.paragraph);
  const span = found && spanOf(found.paragraph.text, place);
  if (!span) return undefined;
  const { block, paragraph } = found;
  const { text } = paragraph;
  const { id, title, date } = transcript;
  return {
    transcript: id,
    title,
    ...(date === undefined ? {} : { date }),
    ...(block.kind === "turn" ? { turn: block.n, speaker: speakerOf(tables, transcript, block.label) } : {}),
    paragraph: paragraph.n,
    left: before(text, span.start),
    hit: text.slice(span.start, span.end),
    right: after(text, span.end),
  };
}

function paragraphAt(blocks: readonly Block[], wanted: number) {
  let n = 0;
  for (const block of blocks) {
    if (!("paragraphs" in block)) continue;
    const paragraph = block.paragraphs[wanted - n];
    if (paragraph) return { block, paragraph };
    n += block.paragraphs.length;
  }
  return undefined;
}

function spanOf(text: string, { word, length }: Place): { start: number; end: number } | undefined {
  const scanner = new WordScanner(text);
  let start: number | undefined;
  for (let n = 0; n < word + length; n++) {
    if (!scanner.next()) return undefined;
    if (n === word) start = scanner.start;
  }
  return start === undefined ? undefined : { start, end: scanner.end };
}

/** From the first whole word on. */
function before(text: string, start: number): string {
  if (start <= side) return text.slice(0, start);
  const cut = text.slice(start - side, start);
  return cut.slice(cut.indexOf(" ") + 1).replace(/^[\udc00-\udfff]/, "");
}

function after(text: string, end: number): string {
  if (text.length - end <= side) return text.slice(end);
  const cut = text.slice(end, end + side);
  const space = cut.lastIndexOf(" ");
  return (space > 0 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, "");
}

function speakerOf(tables: Tables, { speakers }: Transcript, label: string): string {
  const known = speakers.find((speaker) => speaker.label === label);
  const person = known?.person === undefined ? undefined : tables.persons.get(known.person);
  return person?.name.full ?? label;
}
