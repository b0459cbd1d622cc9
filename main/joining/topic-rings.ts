import type { Join } from "./join-tables.ts";

/**
 * Two sides that each put one topic below the other make a ring. The move that came last of those in it does not stand:
 * the topic stands at the top, and is told.
 */
export function openRings(join: Join): void {
  const checked = new Set<string>();
  for (const id of [...join.tables.topics.keys()].sort()) {
    for (let ring = ringFrom(join, id, checked); ring.length > 0; ring = ringFrom(join, id, checked))
      openRing(join, ring);
    for (const one of pathFrom(join, id)) checked.add(one);
  }
}

function openRing(join: Join, ring: readonly string[]): void {
  const moved = ring.reduce((last, id) => (movedAt(join, id) > movedAt(join, last) ? id : last));
  const { broader, ...rest } = join.tables.topics.get(moved) ?? {};
  join.tables.topics.set(moved, rest);
  join.notes.push({ code: "ring", on: "topics", id: moved, other: String(broader) });
}

/** In one order whichever way the two are joined. */
function movedAt({ changedAt }: Join, id: string): string {
  return `${changedAt("topics", id, ["broader"])} ${id}`;
}

/** The topics of the ring that the path from one runs into; none where it comes to an end. */
function ringFrom(join: Join, id: string, checked: ReadonlySet<string>): readonly string[] {
  const path = pathFrom(join, id);
  const next = broaderOf(join, path.at(-1) ?? id);
  if (next === undefined || checked.has(next)) return [];
  return path.slice(path.indexOf(next));
}

/** The topic and those above it, each once. */
function pathFrom(join: Join, id: string): readonly string[] {
  const path = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !path.has(at); at = broaderOf(join, at)) path.add(at);
  return [...path];
}

function broaderOf({ tables }: Join, id: string): string | undefined {
  const broader = tables.topics.get(id)?.broader;
  return typeof broader === "string" ? broader : undefined;
}
