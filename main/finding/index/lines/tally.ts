import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { HitFinder } from "./hit-finder.ts";
import type { LineQuestion } from "./line-question.ts";

/** How many hits each row has; none where the row is gone. */
export function tally(database: DatabaseSyncInstance, { parts, rows }: LineQuestion) {
  const finder = new HitFinder(database, parts);
  return { hits: Int32Array.from(rows, (row) => finder.hitsIn(row).length) };
}

/** How many words the text of each row has. */
export function extents(database: DatabaseSyncInstance) {
  const read = database.prepare("SELECT row, words FROM page");
  read.setReturnArrays(true);
  const found: readonly (readonly unknown[])[] = read.all();
  return {
    of: Int32Array.from(found, ([row]) => Number(row)),
    words: Int32Array.from(found, ([, words]) => Number(words)),
  };
}
