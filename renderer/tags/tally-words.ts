import { formatCount } from "../format/number.ts";

/** `3 of 5`, where only some of the selected carry it; nothing where all do. */
export function tallyWords(count: number, total: number): string | undefined {
  return count >= total ? undefined : `${formatCount(count)} of ${formatCount(total)}`;
}
