import type { Tables } from "../../../shared/records/record.ts";
import type { Speaker } from "../../../shared/records/transcript.ts";
import type { Pacer } from "../../runtime/pacer.ts";
import type { Ledger } from "../index/ledger.ts";
import type { Spoken } from "../index/page/spoken.ts";

/** Somebody speaks in this transcript under this label. */
export type SpeaksIn = { readonly id: string; readonly label: string };

/** Where those speak for whom `isOne` holds. */
export async function whereSpeaks(
  ids: Iterable<string>,
  isOne: (speaker: Speaker) => boolean,
  { transcripts }: Tables,
  pacer: Pacer,
): Promise<readonly SpeaksIn[]> {
  const found: SpeaksIn[] = [];
  for (const id of ids) {
    for (const speaker of transcripts.get(id)?.speakers ?? []) {
      if (isOne(speaker)) found.push({ id, label: speaker.label });
    }
    if (pacer.isSpent()) await pacer.rest();
  }
  return found;
}

/** The same by the rows of an index. */
export function toSpoken(where: readonly SpeaksIn[], ledger: Ledger): Spoken {
  const numbers = new Map<string, number>();
  const rows = new Int32Array(where.length);
  const of = new Int32Array(where.length);
  let count = 0;
  for (const { id, label } of where) {
    const row = ledger.lineOf(id)?.row;
    if (row === undefined) continue;
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    rows[count] = row;
    of[count++] = number;
  }
  return { labels: [...numbers.keys()], rows: rows.subarray(0, count), of: of.subarray(0, count) };
}
