import { expect, it } from "vitest";
import { createPacer } from "../../runtime/pacer.ts";
import { holdOf } from "../../runtime/testing/hold-of.ts";
import { addTranscript, emptyArchive, madeId } from "../testing/made-archive.ts";
import { viewOf } from "../testing/open-finder.ts";
import { countValues, listFacets } from "./count-facets.ts";
import { LiveShelf } from "./live-shelf.ts";
import { narrowingOf } from "./narrowing.ts";

/** Topics: the first is above the second, the others stand alone. */
async function shelfWith(topics: number) {
  const archive = emptyArchive();
  const ids = Array.from({ length: topics }, (_, n) => madeId("topic", n));
  for (const [n, id] of ids.entries()) {
    const broader = n === 1 ? { broader: madeId("topic", 0) } : {};
    archive.tables.topics.set(id, { id, label: `Topic ${n}`, variants: [], ...broader });
  }
  addTranscript(archive, 0, [], { topics: ids });
  addTranscript(archive, 1, [], { topics: ids.slice(1, 3) });
  const live = new LiveShelf(archive.tables);
  await live.settled();
  return live;
}

async function facetsOf(live: LiveShelf, limit: number) {
  const { shelf } = live;
  const view = viewOf();
  const today = live.today();
  const pacer = createPacer();
  const counting = { narrowing: narrowingOf(shelf, view, today), today, pacer };
  return listFacets(shelf, await countValues(shelf, shelf.slots(), view, counting), view, limit, pacer);
}

it("counts a topic for itself and for those above it, each transcript once", async () => {
  const { topics } = await facetsOf(await shelfWith(4), 20);
  const counts = new Map(topics.map(({ value, count }) => [value, count]));
  expect([0, 1, 2, 3].map((n) => counts.get(madeId("topic", n)))).toEqual([2, 2, 2, 1]);
});

it("makes way for others while it lists thousands of values", async () => {
  const live = await shelfWith(3_000);
  const { looks, longest } = await holdOf(() => facetsOf(live, 20_000));
  expect(looks).toBeGreaterThan(6_000);
  expect(longest).toBeLessThan(20);
});
