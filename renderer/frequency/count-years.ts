import type { Outcome } from "../../shared/contract/error.ts";
import { askAgain } from "../bridge/ask-again.ts";
import { bridge } from "../bridge/bridge.ts";
import type { Counting } from "./compared.ts";
import type { Frequencies } from "./plot-points.ts";

/** Rises with every question. */
let asked = 0;

/** How often each query was said, year by year. */
export function countYears(counting: Counting): Promise<Outcome<Frequencies>> {
  const mine = ++asked;
  return askAgain(
    () => bridge.finding.frequency(counting),
    () => mine === asked,
  );
}
