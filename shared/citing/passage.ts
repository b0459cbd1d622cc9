import type { WithheldParagraphs } from "../passages/withheld-paragraphs.ts";
import { wordsLeft } from "../passages/withheld-stretches.ts";
import type { Block, Paragraph } from "../reading/page.ts";
import type { Voice } from "../reading/reading.ts";

/** A place in the text proper: a paragraph's number, and UTF-16 units into its text. */
export type Point = { readonly n: number; readonly at: number };

/** A stretch of the text proper, its end exclusive. */
export type Passage = { readonly from: Point; readonly to: Point };

/** What one speaker says in a passage without anybody else between; no speaker in a narration or a note. */
export type Said = {
  readonly speaker: { readonly label: string; readonly name: string; readonly isAnonymous: boolean } | undefined;
  readonly paragraphs: readonly Paragraph[];
  /** The turn begins before the passage does, so its speaker is not named there. */
  readonly isGoingOn: boolean;
};

/** A passage with its words: first and last paragraph are cut where it begins and ends. */
export type Quoted = {
  readonly said: readonly Said[];
  readonly first: number;
  readonly last: number;
  /** It begins, or ends, inside a paragraph. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
};

/** The words of a passage, but for what is withheld of them; undefined when there are none in it. */
export function quotePassage(
  blocks: readonly Block[],
  voices: readonly Voice[],
  passage: Passage,
  withheld?: WithheldParagraphs,
): Quoted | undefined {
  const said: Said[] = [];
  for (const block of blocks) {
    if (!("paragraphs" in block)) continue;
    const paragraphs = block.paragraphs.flatMap((paragraph) => cut(paragraph, passage, withheld));
    if (paragraphs.length === 0) continue;
    const isGoingOn = paragraphs[0]?.n !== block.paragraphs[0]?.n;
    said.push({ speaker: speakerOf(block, voices), paragraphs, isGoingOn });
  }
  const [first, last] = [said[0]?.paragraphs[0], said.at(-1)?.paragraphs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const whole = blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
  const lengthOf = (n: number) => whole.find((paragraph) => paragraph.n === n)?.text.length ?? 0;
  const { from, to } = passage;
  return {
    said,
    first: first.n,
    last: last.n,
    isCutBefore: from.n === first.n && from.at > 0,
    isCutAfter: to.n === last.n && to.at < lengthOf(last.n),
  };
}

/** The whole of one paragraph. */
export function passageOfParagraph(n: number): Passage {
  return { from: { n, at: 0 }, to: { n: n + 1, at: 0 } };
}

/** All that is said in the turn in which a paragraph stands; the paragraph itself where it stands in none. */
export function passageOfTurn(blocks: readonly Block[], n: number): Passage {
  const turn = blocks.find((block) => block.kind === "turn" && block.paragraphs.some((one) => one.n === n));
  if (turn?.kind !== "turn") return passageOfParagraph(n);
  // An omission cuts a turn into blocks of the same number.
  const all = blocks.flatMap((block) => (block.kind === "turn" && block.n === turn.n ? block.paragraphs : []));
  const numbers = all.map((paragraph) => paragraph.n);
  return { from: { n: Math.min(...numbers), at: 0 }, to: { n: Math.max(...numbers) + 1, at: 0 } };
}

function cut({ n, text, lines }: Paragraph, { from, to }: Passage, withheld?: WithheldParagraphs): Paragraph[] {
  if (n < from.n || n > to.n) return [];
  const [start, end] = [n === from.n ? from.at : 0, n === to.n ? to.at : text.length];
  if (end <= start) return [];
  const stretch = wordsLeft(text, start, end, withheld?.of(n) ?? []);
  return stretch.trim() === "" ? [] : [{ n, text: stretch, lines }];
}

function speakerOf(block: Block, voices: readonly Voice[]): Said["speaker"] {
  if (block.kind !== "turn") return undefined;
  const voice = voices[block.voice];
  return { label: block.label, name: voice?.name ?? block.label, isAnonymous: voice?.anonymous === true };
}
