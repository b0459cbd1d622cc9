import { describe, expect, it } from "vitest";
import { binYears, nameYears } from "./year-bins.ts";

const year = (value: string, count: number) => ({ value, label: value, count });

describe("binYears", () => {
  it("gives every year between the first and the last a bar", () => {
    const bins = binYears([year("2006", 5), year("2004", 2), year("undated", 9)]);
    expect(bins).toEqual([
      { label: "2004", years: ["2004"], count: 2 },
      { label: "2005", years: [], count: 0 },
      { label: "2006", years: ["2006"], count: 5 },
    ]);
  });

  it("puts years together when there are too many of them", () => {
    const bins = binYears([year("1901", 1), year("1909", 2), year("2024", 3)]);
    expect(bins[0]).toEqual({ label: "1900 – 1904", years: ["1901"], count: 1 });
    expect(bins.length).toBeLessThan(40);
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(6);
  });

  it("has no bars without a dated year", () => {
    expect(binYears([year("undated", 3)])).toEqual([]);
  });
});

it.each([
  [["2019"], "2019"],
  [["2021", "2019", "2020"], "2019 – 2021"],
  [["2019", "2021"], "2 years"],
  [["undated"], ""],
])("calls %j “%s”", (years, name) => {
  expect(nameYears(years)).toBe(name);
});
