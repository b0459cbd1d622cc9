import type { Response } from "../../../shared/contract/contract.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import type { View } from "../../../shared/contract/finding.ts";
import { toSay } from "../../../shared/language/say.ts";
import { setOf, slotsOf } from "../evaluate/slot-set.ts";
import { noYear, type Shelf } from "../shelf/shelf.ts";
import { type Concordance, type ConcordanceSource, nothingAsked } from "./concordance.ts";
import { type PartIn, toLineQuestion } from "./part-in.ts";

export type Frequencies = Response<"finding", "frequency">;

/** Rows that one question counts: some ten milliseconds, so soon is a stop heard. */
const rowsAtOnce = 1_000;

/** How often each query was said, year by year, in what a view shows. */
export class Frequency {
  readonly #source: ConcordanceSource;
  readonly #concordance: Concordance;
  #asked = 0;

  constructor(source: ConcordanceSource, concordance: Concordance) {
    this.#source = source;
    this.#concordance = concordance;
  }

  /** Rejects with `cancelled` when asked anew meanwhile. */
  async count(view: View, queries: readonly string[]): Promise<Frequencies> {
    const asked = ++this.#asked;
    const { slots } = await this.#source.views.show(view);
    const years = await this.#yearsOf(slots);
    const place = new Map(years.map(({ year }, n) => [year, n]));
    const series: Frequencies["series"] = [];
    for (const query of queries) {
      const { own, notice } = await this.#among(slots, view, query);
      const parts = await this.#concordance.partsOf(query, own);
      const hits = years.map(() => 0);
      for (let from = 0; parts.length > 0 && from < own.length; from += rowsAtOnce) {
        if (asked !== this.#asked)
          throw new LecternError("cancelled", toSay("Other frequencies were asked for meanwhile."));
        await this.#add(hits, place, parts, own.subarray(from, from + rowsAtOnce));
      }
      const said = parts.length === 0 ? nothingAsked() : notice;
      series.push({ hits, ...(said === undefined ? {} : { notice: said }) });
    }
    return { years, series };
  }

  /** Those of the slots where the query holds. */
  async #among(slots: Int32Array, view: View, query: string) {
    const { views, live } = this.#source;
    const { slots: found, notice } = await views.show({ ...view, query });
    return { own: slotsOf(setOf(slots, live.shelf.slotCount), found), notice };
  }

  async #add(hits: number[], place: ReadonlyMap<string, number>, parts: readonly PartIn[], slots: Int32Array) {
    const { live, reader } = this.#source;
    const ids = live.shelf.idsAt(slots);
    const { answer } = await reader.ask("tally", ({ ledger }) => toLineQuestion(parts, ids, ledger));
    for (const [n, id] of ids.entries()) {
      const slot = live.shelf.slotOf(id);
      const at = slot === undefined ? undefined : place.get(yearAt(live.shelf, slot));
      if (at !== undefined) hits[at] = Number(hits[at]) + Number(answer.hits[n] ?? 0);
    }
  }

  /** Ascending, with the undated last. */
  async #yearsOf(slots: Int32Array): Promise<Frequencies["years"]> {
    const { live, reader } = this.#source;
    const { answer, open } = await reader.ask("extents", () => ({}));
    const wordsAt = new Map<number, number>();
    for (const [n, row] of answer.of.entries()) wordsAt.set(row, Number(answer.words[n]));
    const years = new Map<string, { year: string; words: number; transcripts: number }>();
    for (const slot of slots) {
      const year = yearAt(live.shelf, slot);
      const row = open.ledger.lineOf(live.shelf.ids[slot] ?? "")?.row ?? 0;
      const sum = years.get(year) ?? { year, words: 0, transcripts: 0 };
      sum.words += wordsAt.get(row) ?? 0;
      sum.transcripts++;
      years.set(year, sum);
    }
    return [...years.values()].sort((a, b) => rankOf(a.year) - rankOf(b.year));
  }
}

function rankOf(year: string): number {
  return year === noYear ? Number.POSITIVE_INFINITY : Number(year);
}

/** Of a span, the first: each word counts once. */
function yearAt(shelf: Shelf, slot: number): string {
  const time = Number(shelf.times[slot]);
  if (Number.isNaN(time)) return noYear;
  const year = new Date(time).getUTCFullYear();
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
