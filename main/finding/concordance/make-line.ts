import type { Line } from "../../../shared/contract/concordance.ts";
import type { WithheldParagraphs } from "../../../shared/passages/withheld-paragraphs.ts";
import { type Stretch, wordsLeft } from "../../../shared/passages/withheld-stretches.ts";
import type { Block } from "../../../shared/reading/page.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { WordScanner } from "../words/word-scanner.ts";

/** Where a hit stands: the paragraph and its first word in it, from 0, and how many words it has. */
export type Place = { readonly paragraph: number; readonly word: number; readonly length: number };

/** UTF-16 units on either side. */
const side = 90;

/** A hit in its line, without words that are withheld; undefined when the text has no such place any more. */
export function makeLine(
  tables: Tables,
  transcript: Transcript,
  blocks: readonly Block[],
  place: Place,
  withheld?: WithheldParagraphs,
): Line | undefined {
  const found = paragraphAt(blocks, place.paragraph);
  const span = found && spanOf(found.paragraph.text, place);
  if (!span) return undefined;
  const { block, paragraph } = found;
  const { text, n } = paragraph;
  const stretches = withheld?.of(n) ?? [];
  const { start, end } = widen(span, stretches, text.length);
  const { id, title, date } = transcript;
  return {
    transcript: id,
    title,
    ...(date === undefined ? {} : { date }),
    ...(block.kind === "turn" ? { turn: block.n, speaker: speakerOf(tables, transcript, block.label) } : {}),
    paragraph: n,
    left: wordsLeft(text, leftFrom(text, start), start, stretches),
    hit: wordsLeft(text, start, end, stretches),
    right: wordsLeft(text, end, rightTo(text, end), stretches),
  };
}

type Span = { readonly start: number; readonly end: number };

/** A hit that reaches into what is withheld has all of it, so that this is said once. */
function widen(span: Span, stretches: readonly Stretch[], length: number): Span {
  const touched = stretches.filter(({ start, end }) => start < span.end && end > span.start);
  return {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => Math.min(end, length))),
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

function spanOf(text: string, { word, length }: Place): Span | undefined {
  const scanner = new WordScanner(text);
  let start: number | undefined;
  for (let n = 0; n < word + length; n++) {
    if (!scanner.next()) return undefined;
    if (n === word) start = scanner.start;
  }
  return start === undefined ? undefined : { start, end: scanner.end };
}

/** From the first whole word on. */
function leftFrom(text: string, start: number): number {
  if (start <= side) return 0;
  const cut = text.slice(start - side, start);
  const from = start - side + cut.indexOf(" ") + 1;
  return /[\udc00-\udfff]/.test(text.charAt(from)) ? from + 1 : from;
}

function rightTo(text: string, end: number): number {
  if (text.length - end <= side) return text.length;
  const space = text.slice(end, end + side).lastIndexOf(" ");
  const to = space > 0 ? end + space : end + side;
  return /[\ud800-\udbff]/.test(text.charAt(to - 1)) ? to - 1 : to;
}

function speakerOf(tables: Tables, { speakers }: Transcript, label: string): string {
  const known = speakers.find((speaker) => speaker.label === label);
  const person = known?.person === undefined ? undefined : tables.persons.get(known.person);
  return person?.name.full ?? label;
}
