import type { ImportItem, ItemGroup } from "../../shared/contract/imports.ts";
import type { SparseRows } from "./sparse-rows.ts";
import { wantsEye } from "./verdict-words.ts";

const lookedAt: ReadonlySet<ItemGroup["kind"]> = new Set(["to-look-at", "version", "untitled"]);

/**
 * The row of the next file behind `row` that wants a look; undefined when there is none. Files of such a group that are not here
 * yet are taken for ones that do; without groups, as while files are read, those that are here are looked through.
 */
export function nextToLookAt(
  { rows, total }: SparseRows<ImportItem>,
  groups: readonly ItemGroup[],
  row: number | undefined,
): number | undefined {
  const from = row === undefined ? 0 : row + 1;
  const stretches =
    groups.length === 0 ? [{ start: 0, count: total }] : groups.filter(({ kind }) => lookedAt.has(kind));
  const isUnknownMeant = groups.length > 0;
  for (const { start, count } of stretches) {
    for (let at = Math.max(from, start); at < start + count; at += 1) {
      const item = rows.get(at);
      if (item === undefined ? isUnknownMeant : wantsEye(item)) return at;
    }
  }
  return undefined;
}
