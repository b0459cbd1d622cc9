import { all } from "./make-query.ts";
import { isSpoken, type Query, type TextQuery } from "./query.ts";

/** An operand of AND. `isSaid`: it is a `said-by:` of its own, and takes in the texts that follow it. */
export type Operand = { readonly query: Query | undefined; readonly isSaid: boolean };

type Speech = { readonly by: string; readonly spoken: TextQuery[] };

/** The operands of AND, while they are read. */
export class Conjunction {
  readonly #parts: (Query | Speech)[] = [];
  #speech: Speech | undefined;

  add({ query, isSaid }: Operand): void {
    if (query === undefined) return;
    if (isSaid && query.kind === "said") {
      this.#speech = { by: query.by, spoken: [] };
      this.#parts.push(this.#speech);
    } else if (this.#speech && isSpoken(query)) this.#speech.spoken.push(query);
    else this.#parts.push(query);
  }

  query(): Query | undefined {
    return all(this.#parts.map((part) => ("spoken" in part ? saidIn(part) : part)));
  }
}

function saidIn({ by, spoken }: Speech): Query {
  const of = all(spoken);
  return { kind: "said", by, of: of && isSpoken(of) ? of : undefined };
}
