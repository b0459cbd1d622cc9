import type { Outcome } from "../../shared/contract/error.ts";
import { bridge } from "../bridge/bridge.ts";
import type { Show } from "./import-filters.ts";

/** The most that one answer holds. */
const limit = 1_000;

/** The numbers of all files that a filter shows. */
export async function listItems(importId: string, show: Show, words = ""): Promise<Outcome<readonly number[]>> {
  const numbers: number[] = [];
  for (let total = 1; numbers.length < total; ) {
    const outcome = await bridge.imports.items({ import: importId, show, words, offset: numbers.length, limit });
    if (!outcome.ok) return outcome;
    if (outcome.value.items.length === 0) break;
    total = outcome.value.total;
    for (const { item } of outcome.value.items) numbers.push(item);
  }
  return { ok: true, value: numbers };
}
