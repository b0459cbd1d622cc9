import type { ImportState } from "../../shared/contract/imports.ts";
import { noVerdicts } from "../../shared/contract/verdicts.ts";
import { isToLookAt, isUntitled, type SessionItem } from "./import-item.ts";

/** What a state says of all items together. */
export type ItemCounts = Pick<ImportState, "verdicts" | "toLookAt" | "untitled" | "chosen">;

/** The files of an import, by index, with holes while they are still being read. */
export type SessionItems = {
  readonly get: (index: number) => SessionItem | undefined;
  /** In the place of what stood at its index. */
  readonly put: (item: SessionItem) => void;
  /** Those that are there. */
  readonly present: () => readonly SessionItem[];
  readonly counts: () => ItemCounts;
};

/** Counted as they come and change: a state is asked for ten times a second, however many there are. */
export function createSessionItems(): SessionItems {
  const items: SessionItem[] = [];
  const verdicts: ImportState["verdicts"] = { ...noVerdicts };
  const counts = { toLookAt: 0, untitled: 0, chosen: 0 };
  const count = (item: SessionItem, by: 1 | -1): void => {
    verdicts[item.verdict.kind] += by;
    if (isToLookAt(item)) counts.toLookAt += by;
    if (isUntitled(item)) counts.untitled += by;
    if (item.chosen) counts.chosen += by;
  };
  return {
    get: (index) => items[index],
    put: (item) => {
      const before = items[item.index];
      if (before) count(before, -1);
      count(item, 1);
      items[item.index] = item;
    },
    present: () => items.filter((item) => item !== undefined),
    counts: () => ({ verdicts: { ...verdicts }, ...counts }),
  };
}
