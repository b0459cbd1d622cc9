import type { Finder } from "../../main/finding/finder.ts";
import { madeWord } from "../../main/finding/testing/made-archive.ts";
import { viewOf } from "../../main/finding/testing/open-finder.ts";
import { median, type Row, time } from "../row.ts";

/** Of the generated words, by how frequent they are. */
const ranks = [0, 1, 3, 14, 100, 1_000, 10_000];

/** The rank of the word that so many transcripts have some 100,000 times: by Zipf's law it rises as they do. */
function hundredThousand(transcripts: number): number {
  return Math.max(0, Math.round(transcripts * 0.0015) - 1);
}

const inOrder = { sort: "list" as const, offset: 0, limit: 100, whole: false };

/** The concordance, and how often something was said. */
export async function benchLines(finder: Finder, size: number): Promise<Row[]> {
  const firsts: number[] = [];
  for (const rank of ranks) {
    const view = viewOf({ query: `"${madeWord(rank)}"` });
    firsts.push(await time(() => finder.concordance({ view, ...inOrder })));
  }
  const word = madeWord(hundredThousand(size));
  const view = viewOf({ query: `"${word}"` });
  let hits = 0;
  const sorted = await time(async () => {
    ({ hits } = await finder.concordance({ view, ...inOrder, sort: "right" }));
  });
  const again = await time(() => finder.concordance({ view, ...inOrder, sort: "left", offset: Math.floor(hits / 2) }));
  const stopped = await timeOfStop(finder);
  const counted = await time(() => finder.frequency(viewOf(), [`"${word}"`]));
  const said = await time(() => finder.list(viewOf({ query: `said-by:Chair "${word}"` }), 0, 100));
  process.stdout.write(
    `lines: ${hits.toLocaleString("en")} hits sorted in ${Math.round(sorted)} ms, by the other side ${Math.round(again)} ms; first pages ${firsts.map(Math.round).join(", ")} ms\n`,
  );
  const allowed = (what: string, ours: number, atMost: number): Row => ({ what, size, ours, unit: "ms", atMost });
  return [
    allowed("lines, first page, slowest", Math.max(...firsts), 200),
    allowed("lines, first page, median", median(firsts), 200),
    allowed("lines, 100,000 sorted by context", sorted, 5_000),
    allowed("lines, stopped after", stopped, 200),
    allowed("frequency of a word said 100,000 times", counted, 5_000),
    allowed("said-by, of the same word", said, 5_000),
  ];
}

/** How long a gathering goes on that is stopped. */
async function timeOfStop(finder: Finder): Promise<number> {
  const view = viewOf({ query: `"${madeWord(0)}"` });
  const gathering = finder.concordance({ view, ...inOrder, sort: "left" }).then(
    () => 0,
    () => 0,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  return time(() => {
    finder.stopConcordance();
    return gathering;
  });
}
