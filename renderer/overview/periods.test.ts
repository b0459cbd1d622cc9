import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNamed, periodsOf } from "./periods.ts";

const monthsFrom = (year: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    month: `${year + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`,
    counts: [n, 1, 0, 2, 0],
  }));

describe("the bars of the overview", () => {
  it("are months, and years where there are many; none is lost", () => {
    expect(periodsOf({ months: monthsFrom(2019, 24) })).toHaveLength(24);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000 }), (count) => {
        const periods = periodsOf({ months: monthsFrom(1900, count) });
        expect(periods.length).toBeLessThanOrEqual(Math.max(96, Math.ceil(count / 12)));
        const all = periods.reduce((sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0), 0);
        expect(all).toBe((count * (count - 1)) / 2 + 3 * count);
      }),
    );
  });

  it("are named by their years, as many as there is room for", () => {
    const months = periodsOf({ months: monthsFrom(2019, 36) });
    expect(months.filter((_, n) => isNamed(months, n, 8)).map(({ name }) => name)).toEqual([
      "2019-01",
      "2020-01",
      "2021-01",
    ]);
    const years = periodsOf({ months: monthsFrom(1900, 1_200) });
    const named = years.filter((_, n) => isNamed(years, n, 8)).map(({ name }) => name);
    expect(named).toEqual(["1900", "1920", "1940", "1960", "1980"]);
  });
});
