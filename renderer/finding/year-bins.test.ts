import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../../shared/language/language.ts";
import { binMonths, binYears, isInSpan, nameSpan } from "./year-bins.ts";

const year = (value: string, count: number) => ({ value, label: value, count });

describe("bars of years", () => {
  it("have no gaps, and leave out what has no date", () => {
    expect(binYears([year("2021", 2), year("2019", 1), year("undated", 5)])).toEqual([
      { label: "2019", span: { from: "2019", to: "2019" }, count: 1 },
      { label: "2020", span: { from: "2020", to: "2020" }, count: 0 },
      { label: "2021", span: { from: "2021", to: "2021" }, count: 2 },
    ]);
    expect(binYears([year("undated", 5)])).toEqual([]);
  });

  it("stand for more years each where there are too many", () => {
    const bins = binYears([year("1902", 1), year("1904", 1), year("1995", 3)]);
    expect(bins).toHaveLength(20);
    expect(bins[0]).toEqual({ label: "1902 – 1904", span: { from: "1900", to: "1904" }, count: 2 });
    expect(bins[1]?.label).toBe("1905 – 1909");
    expect(bins.at(-1)).toEqual({ label: "1995", span: { from: "1995", to: "1999" }, count: 3 });
  });
});

it("months are named, and bars know whether they are in a span", () => {
  const [march] = binMonths([{ value: "2019-03", count: 4 }]);
  if (!march) throw new Error("no bar");
  expect(march.label).toBe("March 2019");
  expect(isInSpan(march, { from: "2019", to: "2019" })).toBe(true);
  expect(isInSpan(march, { from: "2018", to: "2019-02" })).toBe(false);
  expect(isInSpan(march, undefined)).toBe(false);
});

it.each([
  [undefined, ""],
  [{ from: "2019", to: "2019" }, "2019"],
  [{ from: "2019", to: "2021" }, "2019 – 2021"],
  [{ from: "2019-03", to: "2019-03" }, "March 2019"],
  [{ from: "2019-03", to: "2021" }, "March 2019 – 2021"],
])("%j is called %s", (span, name) => {
  expect(nameSpan(span)).toBe(name);
});

it("names months as other dates are, in other languages and before Christ too", async () => {
  expect(binMonths([{ value: "-0044-03", count: 1 }])[0]?.label).toBe("March -0044");
  await speak("ru");
  expect(nameSpan({ from: "2019-03", to: "2021-05" })).toBe("март 2019 – май 2021");
});

afterEach(() => speak("en"));
