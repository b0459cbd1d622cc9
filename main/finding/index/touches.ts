import type { Pacer } from "../../runtime/pacer.ts";
import type { Ledger } from "./ledger.ts";
import type { Work } from "./messages.ts";

type Touched = Pick<Work, "touched" | "through">;

/** When transcripts were changed last, on its way into the index: so that the order holds after a restart. */
export class Touches {
  #touched: Work["touched"] = [];
  #through: string | undefined;

  get hasAny(): boolean {
    return this.#touched.length > 0 || this.#through !== undefined;
  }

  /** @param through the step that changed them, when the index then knows of all steps up to it */
  add(rows: number[], at: string, through: string | undefined): void {
    if (rows.length > 0) this.#touched.push({ rows, at });
    this.#through = through ?? this.#through;
  }

  /** All rows whose time in the ledger is not the one that is known now. */
  async addDifferences(ledger: Ledger, changedOf: (id: string) => string | undefined, pacer: Pacer): Promise<void> {
    const byTime = new Map<string, number[]>();
    for (const [id, before] of ledger.changed) {
      if (pacer.isSpent()) await pacer.rest();
      const now = changedOf(id);
      const row = ledger.lineOf(id)?.row;
      if (now === undefined || now === before || row === undefined) continue;
      const rows = byTime.get(now) ?? [];
      rows.push(row);
      byTime.set(now, rows);
    }
    for (const [at, rows] of byTime) this.#touched.push({ rows, at });
  }

  /** Give away all there is. */
  take(): Touched {
    const taken = { touched: this.#touched, through: this.#through };
    this.#touched = [];
    this.#through = undefined;
    return taken;
  }
}
