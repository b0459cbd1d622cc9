import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointsOf, runsOf, ticksUpTo, yearTicks } from "./plot-points.ts";

const counted = {
  years: [
    { year: "2018", words: 100_000, transcripts: 1 },
    { year: "2019", words: 50_000, transcripts: 1 },
    { year: "2021", words: 0, transcripts: 1 },
    { year: "undated", words: 9, transcripts: 1 },
  ],
  series: [{ hits: [5, 5, 0, 9] }],
};

describe("the points of a query", () => {
  it("are its dated years, in either measure", () => {
    expect(pointsOf(counted, 0, "hits").map(({ height }) => height)).toEqual([5, 5, 0]);
    expect(pointsOf(counted, 0, "per-million").map(({ height }) => height)).toEqual([50, 100, 0]);
  });

  it("are joined where years follow each other", () => {
    const runs = runsOf(pointsOf(counted, 0, "hits"));
    expect(runs.map((run) => run.map(({ label }) => label))).toEqual([["2018", "2019"], ["2021"]]);
  });
});

describe("the marks of an axis", () => {
  it("are round", () => {
    expect(ticksUpTo(0)).toEqual([0, 1]);
    expect(ticksUpTo(7)).toEqual([0, 2, 4, 6, 8]);
    expect(ticksUpTo(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(yearTicks(1998, 2023, 6)).toEqual([2000, 2005, 2010, 2015, 2020]);
    expect(yearTicks(2019, 2019, 6)).toEqual([2019]);
  });

  it("reach as far as what they are for, and are few", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (most) => {
        const ticks = ticksUpTo(most);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
