import type { Block } from "../../shared/reading/page.ts";
import type { Speaker, Transcript } from "../../shared/records/transcript.ts";
import { type HitPart, hitPartsOf } from "./query/hit-parts.ts";
import type { Query } from "./query/query.ts";
import { findInTurns, labelsOf } from "./turn-hits.ts";

/** What somebody is to have said, and who that may be. */
export type SaidPart = { readonly part: HitPart; readonly isOne: (speaker: Speaker) => boolean };

/** What a query asks of single turns. */
export async function saidPartsOf(
  query: Query | undefined,
  speakersCalled: (name: string) => Promise<(speaker: Speaker) => boolean>,
): Promise<readonly SaidPart[]> {
  const parts: SaidPart[] = [];
  for (const part of query ? hitPartsOf(query) : [])
    if (part.by !== undefined) parts.push({ part, isOne: await speakersCalled(part.by) });
  return parts;
}

/** The first paragraph with a hit in a turn that has all that was asked of one. */
export function firstSaid(
  parts: readonly SaidPart[],
  transcript: Transcript,
  blocks: readonly Block[],
  language: string,
): string | undefined {
  const finders = parts.map(({ part, isOne }) => findInTurns(part, language, labelsOf(transcript, isOne)));
  for (const block of blocks)
    for (const paragraph of "paragraphs" in block ? block.paragraphs : [])
      if (finders.some((find) => find(block, paragraph).length > 0)) return paragraph.text;
  return undefined;
}
