import type { Line } from "../../../shared/contract/concordance.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { eachOf } from "../../runtime/each-of.ts";
import { createPacer } from "../../runtime/pacer.ts";
import type { Ledger } from "../index/ledger.ts";
import type { Hits } from "../index/lines/line-question.ts";
import type { Texts } from "../texts.ts";
import { makeLine } from "./make-line.ts";

const textsAtOnce = 4;

/** Hits as lines, in their order, each text read once. What is not there any more is left out. */
export async function makeLines(tables: Tables, texts: Texts, hits: Hits, ledger: Ledger): Promise<Line[]> {
  const { rows, paragraphs, words, lengths } = hits;
  const groups = byRow(rows);
  const lines: (Line | undefined)[] = [];
  const pacer = createPacer();
  const withheld = await texts.withheldOf(new Set([...groups.keys()].map((row) => ledger.transcriptAt(row) ?? "")));
  await eachOf(groups, textsAtOnce, async ([row, own]) => {
    const transcript = tables.transcripts.get(ledger.transcriptAt(row) ?? "");
    // A text that cannot be read has no lines to show; verifying the archive names it.
    const blocks = transcript ? await texts.blocksOf(transcript.id).catch(() => []) : [];
    for (const n of own) {
      const place = { paragraph: Number(paragraphs[n]), word: Number(words[n]), length: Number(lengths[n]) };
      lines[n] = transcript && makeLine(tables, transcript, blocks, place, withheld.get(transcript.id));
      if (pacer.isSpent()) await pacer.rest();
    }
  });
  return lines.filter((line) => line !== undefined);
}

function byRow(rows: Int32Array): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [n, row] of rows.entries()) {
    const group = groups.get(row);
    if (group) group.push(n);
    else groups.set(row, [n]);
  }
  return groups;
}
