import type { Response } from "../../shared/contract/contract.ts";
import type { Mark } from "../../shared/contract/finding.ts";
import type { Block, Paragraph } from "../../shared/reading/page.ts";
import type { Speaker, Transcript } from "../../shared/records/transcript.ts";
import { createPacer } from "../runtime/pacer.ts";
import { type HitPart, hitPartsOf } from "./query/hit-parts.ts";
import { phrasesOf, type Query, type TextQuery } from "./query/query.ts";
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

type FindIn = (block: Block, paragraph: Paragraph) => readonly Mark[];

/** Where a query's words stand in one transcript. What somebody is to have said is marked in their turns alone. */
export async function findHits({ transcript, blocks, query, language, speakersCalled }: HitSource): Promise<Hits> {
  const parts = query ? hitPartsOf(query) : [];
  const markerFor = (column: "title" | "summary" | "text") =>
    createMarker(parts.filter((part) => mayStandIn(part, column)).flatMap(phrasesIn), language);
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

const phrasesIn = ({ query }: HitPart) => phrasesOf(query);

function mayStandIn({ query, by }: HitPart, column: "title" | "summary" | "text"): boolean {
  const asked = "column" in query ? query.column : undefined;
  return by === undefined && (asked === undefined || asked === column);
}

function labelsOf({ speakers }: Transcript, isOne: (speaker: Speaker) => boolean): ReadonlySet<string> {
  return new Set(speakers.filter(isOne).map(({ label }) => label));
}

/** In every turn of these labels that has all that is asked of it. */
function findInTurns(part: HitPart, language: string, labels: ReadonlySet<string>): FindIn {
  const marker = createMarker(phrasesIn(part), language);
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
