import fc from "fast-check";
import { expect, it, onTestFinished, vi } from "vitest";
import { createPacer } from "../../runtime/pacer.ts";
import { addTranscript, emptyArchive, madeId } from "../testing/made-archive.ts";
import { LiveShelf } from "./live-shelf.ts";

const at = "2024-05-06T07:08:09.010Z";

it("has the orders first, and in the end stands as one that was filled from what the tables say then", async () => {
  const change = fc.record({ n: fc.nat(6), date: fc.constantFrom("2019", "2021-05", "1999"), isGone: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(change), fc.nat(4), async (changes, turns) => {
      const archive = emptyArchive();
      for (let n = 0; n < 5; n++) addTranscript(archive, n, [], { date: `20${10 + n}` });
      const live = new LiveShelf(archive.tables);
      await live.placed();
      for (const { n, date, isGone } of changes) {
        const id = madeId("transcript", n);
        if (isGone) archive.tables.transcripts.delete(id);
        else addTranscript(archive, n, [], { date });
        live.applied({ transcripts: [id], words: [], terms: [] }, at);
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      }
      await live.settled();
      const fresh = new LiveShelf(archive.tables);
      await fresh.settled();
      expect(await shownBy(live)).toEqual(await shownBy(fresh));
    }),
  );
});

it("is in order for whoever asks while somebody else's question has it take in a change", async () => {
  const archive = emptyArchive();
  const live = new LiveShelf(archive.tables);
  await live.settled();
  addTranscript(archive, 1, [], { date: "2019" });
  live.applied({ transcripts: [madeId("transcript", 1)], words: [], terms: [] }, at);
  // A machine so busy that each slice is used up at once.
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => {
    now += 1_000;
    return now;
  });
  onTestFinished(() => clock.mockRestore());
  const first = live.settled();
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  await live.placed();
  expect((await shownBy(live)).map(([id]) => id)).toEqual([madeId("transcript", 1)]);
  await first;
});

/** Ids by date, each with its years. */
async function shownBy({ shelf, orders }: LiveShelf) {
  await orders.ready("date", createPacer());
  const isShown = new Uint8Array(shelf.slotCount).fill(1);
  const slots = orders.walk("date", true, isShown, shelf.slotCount);
  const { years } = shelf.columns;
  return [...slots].map((slot) => [shelf.ids[slot], years.at(slot).map((number) => years.termAt(number)?.value)]);
}

it("lists while it learns when transcripts were changed, and has them in that order once it is asked to have settled", async () => {
  const archive = emptyArchive();
  for (let n = 0; n < 3; n++) addTranscript(archive, n, [], { date: `20${10 + n}` });
  const live = new LiveShelf(archive.tables);
  await live.settled();
  await live.orders.ready("changed", createPacer());
  const { version } = live;
  live.setChanged([madeId("transcript", 1)], "2999-01-01T00:00:00.000Z");
  expect(live.version).toBeGreaterThan(version);
  await live.placed();
  expect(lastChanged(live)).not.toBe(madeId("transcript", 1));
  await live.settled();
  expect(lastChanged(live)).toBe(madeId("transcript", 1));
});

function lastChanged({ shelf, orders }: LiveShelf): string | undefined {
  const isShown = new Uint8Array(shelf.slotCount).fill(1);
  return shelf.ids[orders.walk("changed", true, isShown, shelf.slotCount)[0] ?? -1];
}
