import type { FactSets } from "./facts.ts";
import type { TakeFacts } from "./proof-reader.ts";

/** For what one export holds twice: its sets under names of their own, with `name` behind them. */
export function renaming(take: TakeFacts, name: string): TakeFacts {
  return (id, sets) => take(id, renamed(sets, name));
}

export function renamed(sets: FactSets, name: string): FactSets {
  return Object.fromEntries(Object.entries(sets).map(([set, facts]) => [`${set}${name}`, facts]));
}
