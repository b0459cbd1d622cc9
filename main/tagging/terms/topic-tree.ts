import type { Tables } from "../../../shared/records/record.ts";
import type { Slices } from "../../runtime/slices.ts";

type Topics = Pick<Tables, "topics">;

/** Ids of the topics above this one, nearest first; ends where a circle would close. */
export function* broaderOf({ topics }: Topics, id: string): Generator<string> {
  const seen = new Set([id]);
  for (let at = topics.get(id)?.broader; at !== undefined && !seen.has(at); at = topics.get(at)?.broader) {
    seen.add(at);
    yield at;
  }
}

/** Whether a topic would stand below itself with `broader` above it. */
export function isCircle(tables: Topics, id: string, broader: string): boolean {
  if (id === broader) return true;
  for (const above of broaderOf(tables, broader)) if (above === id) return true;
  return false;
}

/** Topics right below any of these, without them and without `except`. */
export function* narrowerOf({ topics }: Topics, ids: ReadonlySet<string>, except?: string): Slices<string[]> {
  const found: string[] = [];
  for (const { id, broader } of topics.values()) {
    if (broader !== undefined && ids.has(broader) && !ids.has(id) && id !== except) found.push(id);
    yield;
  }
  return found;
}

/** What stands above a topic once those that are gone are: the one above the topmost of them, if any is above it. */
export function broaderWithout(tables: Topics, id: string, gone: ReadonlySet<string>): string | undefined {
  let nearest = tables.topics.get(id)?.broader;
  for (const above of broaderOf(tables, id)) if (gone.has(above)) nearest = tables.topics.get(above)?.broader;
  return nearest === id || (nearest !== undefined && gone.has(nearest)) ? undefined : nearest;
}
