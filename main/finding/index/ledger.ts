import type { Tables } from "../../../shared/records/record.ts";
import type { Pacer } from "../../runtime/pacer.ts";
import type { IndexLink } from "./index-link.ts";
import type { Entry } from "./messages.ts";
import { stampOf } from "./stamp.ts";

/** `language`: the one in whose forms its words are found; empty for none. */
type Line = { readonly row: number; readonly stamp: string; readonly language: string };

/** Which row of the index stands for which transcript, and for which state of it. */
export class Ledger {
  /** When each transcript was changed last, as far as the index remembers. */
  readonly changed = new Map<string, string>();
  readonly #lines = new Map<string, Line>();
  readonly #transcripts: (string | undefined)[] = [];
  #lastRow = 0;
  #placed = 0;

  /** Another number when a row stands for another transcript than before, or for none. */
  get placed(): number {
    return this.#placed;
  }

  lineOf(transcript: string): Line | undefined {
    return this.#lines.get(transcript);
  }

  transcriptAt(row: number): string | undefined {
    return this.#transcripts[row];
  }

  /** The row of a transcript, a new one if it has none. */
  rowFor(transcript: string): number {
    return this.#lines.get(transcript)?.row ?? ++this.#lastRow;
  }

  put({ transcript, row, stamp, language }: Line & Pick<Entry, "transcript">): void {
    this.#lines.set(transcript, { row, stamp, language });
    if (this.#transcripts[row] !== transcript) this.#placed++;
    this.#transcripts[row] = transcript;
    this.#lastRow = Math.max(this.#lastRow, row);
  }

  remove(transcript: string): void {
    const line = this.#lines.get(transcript);
    if (!line) return;
    this.#lines.delete(transcript);
    this.#transcripts[line.row] = undefined;
    this.#placed++;
  }

  /** The transcripts whose row is missing, of another state, or left over. */
  async differences({ transcripts }: Tables, pacer: Pacer): Promise<string[]> {
    const different: string[] = [];
    for (const id of [...transcripts.keys()]) {
      const transcript = transcripts.get(id);
      if (transcript && this.#lines.get(id)?.stamp !== stampOf(transcript)) different.push(id);
      if (pacer.isSpent()) await pacer.rest();
    }
    for (const id of this.#lines.keys()) {
      if (!transcripts.has(id)) different.push(id);
      if (pacer.isSpent()) await pacer.rest();
    }
    return different;
  }
}

/** Of five thousand, taking the answer in holds the thread for 50 ms. */
const pageLength = 1_000;

/** Read the ledger of an open index. */
export async function readLedger(link: IndexLink): Promise<Ledger> {
  const ledger = new Ledger();
  for (let after = 0; ; ) {
    const { rows, transcripts, stamps, changed, languages } = await link.ask("held", { after, limit: pageLength });
    for (const [n, row] of rows.entries()) {
      const transcript = transcripts[n] ?? "";
      ledger.put({ transcript, row, stamp: stamps[n] ?? "", language: languages[n] ?? "" });
      ledger.changed.set(transcript, changed[n] ?? "");
    }
    after = rows.at(-1) ?? after;
    if (rows.length < pageLength) return ledger;
  }
}
