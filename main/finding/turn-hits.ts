import type { Mark } from "../../shared/contract/finding.ts";
import type { Block, Paragraph } from "../../shared/reading/page.ts";
import type { Speaker, Transcript } from "../../shared/records/transcript.ts";
import type { HitPart } from "./query/hit-parts.ts";
import { phrasesOf, type TextQuery } from "./query/query.ts";
import { createMarker } from "./words/find-marks.ts";

export type FindIn = (block: Block, paragraph: Paragraph) => readonly Mark[];

/** The labels under which somebody speaks in a transcript. */
export function labelsOf({ speakers }: Transcript, isOne: (speaker: Speaker) => boolean): ReadonlySet<string> {
  return new Set(speakers.filter(isOne).map(({ label }) => label));
}

/** In every turn of these labels that has all that is asked of it. */
export function findInTurns(part: HitPart, language: string, labels: ReadonlySet<string>): FindIn {
  const marker = createMarker(phrasesOf(part.query), language);
  const holds = holdsIn(part.query, language);
  const known = new Map<Block, boolean>();
  return (block, { text }) => {
    if (block.kind !== "turn" || !labels.has(block.label)) return [];
    const isOne = known.get(block) ?? holds(block.paragraphs.map((one) => one.text));
    known.set(block, isOne);
    return isOne ? marker.find(text) : [];
  };
}

/** Whether the texts of a turn have it. For marks alone: words that are to stand near count wherever they stand in it. */
function holdsIn(query: TextQuery, language: string): (texts: readonly string[]) => boolean {
  switch (query.kind) {
    case "phrase": {
      const marker = createMarker([query], language);
      return (texts) => texts.some((text) => marker.find(text, 1).length > 0);
    }
    case "not": {
      const holds = holdsIn(query.of, language);
      return (texts) => !holds(texts);
    }
    case "any": {
      const parts = query.of.map((part) => holdsIn(part, language));
      return (texts) => parts.some((holds) => holds(texts));
    }
    case "all":
    case "near": {
      const parts = query.of.map((part) => holdsIn(part, language));
      return (texts) => parts.every((holds) => holds(texts));
    }
  }
}
