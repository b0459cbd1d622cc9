import type { Response } from "../../shared/contract/contract.ts";
import type { Mark } from "../../shared/contract/finding.ts";
import type { Block } from "../../shared/reading/page.ts";
import type { Speaker, Transcript } from "../../shared/records/transcript.ts";
import { createPacer } from "../runtime/pacer.ts";
import { type HitPart, hitPartsOf } from "./query/hit-parts.ts";
import { phrasesOf, type Query } from "./query/query.ts";
import { type FindIn, findInTurns, labelsOf } from "./turn-hits.ts";
import { createMarker } from "./words/find-marks.ts";

export type HitSource = {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  readonly query: Query | undefined;
  /** In whose forms the words count. */
  readonly language: string;
  readonly speakersCalled: (name: string) => Promise<(speaker: Speaker) => boolean>;
};

export type Hits = Response<"finding", "hits">;

/** Where a query's words stand in one transcript. What somebody is to have said is marked in their turns alone. */
export async function findHits({ transcript, blocks, query, language, speakersCalled }: HitSource): Promise<Hits> {
  const parts = query ? hitPartsOf(query) : [];
  const markerFor = (column: "title" | "summary" | "text") =>
    createMarker(
      parts.filter((part) => mayStandIn(part, column)).flatMap(({ query }) => phrasesOf(query)),
      language,
    );
  const inText = markerFor("text");
  const finders: FindIn[] = [(_block, { text }) => inText.find(text)];
  for (const part of parts) {
    if (part.by === undefined) continue;
    finders.push(findInTurns(part, language, labelsOf(transcript, await speakersCalled(part.by))));
  }
  return {
    hasWords: parts.length > 0,
    title: markerFor("title").find(transcript.title),
    summary: markerFor("summary").find(transcript.summary ?? ""),
    paragraphs: parts.length > 0 ? await markAll(blocks, finders) : [],
  };
}

async function markAll(blocks: readonly Block[], finders: readonly FindIn[]): Promise<Hits["paragraphs"]> {
  const marked: Hits["paragraphs"] = [];
  const pacer = createPacer();
  for (const block of blocks) {
    for (const paragraph of "paragraphs" in block ? block.paragraphs : []) {
      const marks = united(finders.flatMap((find) => find(block, paragraph)));
      if (marks.length > 0) marked.push({ n: paragraph.n, marks });
      if (pacer.isSpent()) await pacer.rest();
    }
  }
  return marked;
}

function mayStandIn({ query, by }: HitPart, column: "title" | "summary" | "text"): boolean {
  const asked = "column" in query ? query.column : undefined;
  return by === undefined && (asked === undefined || asked === column);
}

/** Sorted and without overlap. */
function united(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
