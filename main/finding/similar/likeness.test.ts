import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPacer } from "../../runtime/pacer.ts";
import { atOnce } from "../../runtime/slices.ts";
import { LiveShelf } from "../shelf/live-shelf.ts";
import { addTranscript, emptyArchive, madeId } from "../testing/made-archive.ts";
import { findKin, type Telling, weighAll } from "./likeness.ts";
import { printedWords } from "./printed-words.ts";

type Made = { readonly topics: readonly number[]; readonly persons?: readonly number[]; readonly isTrashed?: boolean };

async function shelfOf(transcripts: readonly Made[]) {
  const archive = emptyArchive();
  for (const [n, { topics, persons = [], isTrashed }] of transcripts.entries()) {
    addTranscript(archive, n, [], {
      topics: topics.map((topic) => madeId("topic", topic)),
      persons: persons.map((person) => ({ person: madeId("person", person), role: "mentioned" })),
      ...(isTrashed ? { trashed: { at: "2024-01-02T00:00:00.000Z" } } : {}),
    });
  }
  const live = new LiveShelf(archive.tables);
  await live.settled();
  return live.shelf;
}

async function kinOf(transcripts: readonly Made[], telling: readonly Telling[] = [], most = 10) {
  const shelf = await shelfOf(transcripts);
  return await findKin(shelf, await weighAll(shelf, createPacer()), 0, telling, most, createPacer());
}

describe("findKin", () => {
  it("puts first what shares rare topics, and says which", async () => {
    const common = Array.from({ length: 8 }, () => ({ topics: [1] }));
    const kin = await kinOf([{ topics: [1, 2] }, { topics: [1] }, { topics: [2] }, ...common]);
    expect(kin[0]?.slot).toBe(2);
    expect(kin[0]?.topics).toHaveLength(1);
    expect(kin.map(({ likeness }) => likeness)).toEqual(kin.map(({ likeness }) => likeness).toSorted((a, b) => b - a));
  });

  it("finds in a small archive what shares the one topic that all have", async () => {
    expect((await kinOf([{ topics: [1] }, { topics: [1] }, { topics: [1] }])).map(({ slot }) => slot)).toEqual([1, 2]);
  });

  it("prefers the one that has little else", async () => {
    const others = [{ topics: [7] }, { topics: [8] }, { topics: [9] }];
    const kin = await kinOf([{ topics: [1] }, { topics: [1, 2, 3] }, { topics: [1] }, ...others]);
    expect(kin.map(({ slot }) => slot)).toEqual([2, 1]);
  });

  it("counts words and persons where there is no topic", async () => {
    const telling = [{ word: "lighthouse", weight: 3, slots: Int32Array.of(0, 2) }];
    const kin = await kinOf([{ topics: [], persons: [7] }, { topics: [], persons: [7] }, { topics: [] }], telling);
    expect(kin.map(({ slot, words, persons }) => [slot, words.length, persons.length])).toEqual([
      [2, 1, 0],
      [1, 0, 1],
    ]);
  });

  it("leaves out the trash, itself, and what is like it by chance", async () => {
    const telling = [
      { word: "lamp", weight: 1, slots: Int32Array.of(0, 2) },
      { word: "lighthouse", weight: 30, slots: Int32Array.of(0) },
    ];
    expect(await kinOf([{ topics: [1] }, { topics: [1], isTrashed: true }, { topics: [2] }], telling)).toEqual([]);
  });

  it("gives the best of all, however few are asked for", async () => {
    const topics = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(topics, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 6 }),
        async (all, most) => {
          const made = all.map((one) => ({ topics: one }));
          const [every, few] = [await kinOf(made, [], 100), await kinOf(made, [], most)];
          expect(few.map(({ likeness }) => likeness)).toEqual(every.slice(0, most).map(({ likeness }) => likeness));
          for (const { likeness, slot } of every) {
            expect(likeness).toBeGreaterThan(0);
            expect(slot).not.toBe(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("printedWords", () => {
  it("are in small letters where the text has them so", () => {
    const printed = atOnce(
      printedWords(["uber", "valdez", "lamp", "none"], ["Über das Meer, über Land. Valdez said: LAMP"]),
    );
    expect(Object.fromEntries(printed)).toEqual({ uber: "über", valdez: "Valdez", lamp: "LAMP" });
  });
});
