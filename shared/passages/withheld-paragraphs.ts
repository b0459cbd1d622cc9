import type { PlacedPassage } from "../contract/passages.ts";
import type { Block } from "../reading/page.ts";
import { withheldWords } from "../records/withheld-words.ts";
import { type Stretch, withheldStretches, wordsLeft } from "./withheld-stretches.ts";

/** What of each paragraph is withheld, in UTF-16 units of its text. */
export type WithheldParagraphs = {
  readonly isEmpty: boolean;
  readonly of: (n: number) => readonly Stretch[];
};

type Placed = Pick<PlacedPassage, "state" | "seen"> & {
  readonly passage: { readonly withheld?: string | undefined };
};

/** Of the passages of one transcript. Nobody can say which words one means that lost its place: every one is withheld then. */
export function withheldParagraphs(placed: readonly Placed[]): WithheldParagraphs {
  const withheld = placed.filter(({ passage }) => passage.withheld !== undefined);
  const lost = withheld.find(({ state }) => state === "orphan");
  if (lost) return allWithheld(`${lost.passage.withheld}; its place in the text was lost`);
  const stretches = new Map<number, readonly Stretch[]>();
  const seen = withheld.flatMap(({ passage, seen: own }) =>
    own.map(({ n, from, to }) => ({ n, start: from, end: to, withheld: passage.withheld })),
  );
  for (const { n } of seen) {
    if (!stretches.has(n)) stretches.set(n, withheldStretches(seen.filter((one) => one.n === n)));
  }
  return { isEmpty: stretches.size === 0, of: (n) => stretches.get(n) ?? [] };
}

/** Where nothing may go out. */
export function allWithheld(reason: string): WithheldParagraphs {
  const all = [{ start: 0, end: Number.POSITIVE_INFINITY, words: withheldWords(reason) }];
  return { isEmpty: false, of: () => all };
}

/** A text as it may be printed. The same blocks when nothing of it is withheld. */
export function withoutWithheld(blocks: readonly Block[], { isEmpty, of }: WithheldParagraphs): readonly Block[] {
  if (isEmpty) return blocks;
  return blocks.map((block) => {
    if (!("paragraphs" in block)) return block;
    const paragraphs = block.paragraphs.map((paragraph) => {
      const { n, text } = paragraph;
      return { ...paragraph, text: wordsLeft(text, 0, text.length, of(n)) };
    });
    return { ...block, paragraphs };
  });
}
