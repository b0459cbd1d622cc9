import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateKeyOf } from "./date-key.ts";

describe("the key of a date", () => {
  it.each([
    ["2021-03-03", "2021-03-03", ["2021"]],
    ["2021-03", "2021-03-01", ["2021"]],
    ["2021", "2021-01-01", ["2021"]],
    ["0044", "0044-01-01", ["0044"]],
    ["2021-03-03T14:15", "2021-03-03T14:15", ["2021"]],
    ["2021~", "2021-01-01", ["2021"]],
    ["2019/2021", "2019-01-01", ["2019", "2020", "2021"]],
    ["[1999,2001]", "1999-01-01", ["1999", "2000", "2001"]],
    ["19XX", "1900-01-01", ["1900"]],
    ["2019/..", "2019-01-01", ["2019"]],
  ])("%s", (date, first, years) => {
    expect(dateKeyOf(date)).toMatchObject({
      time: Date.parse(`${first}${first.includes("T") ? "" : "T00:00"}Z`),
      years,
    });
  });

  it.each([
    ["2021-03-03", "2021-03-04"],
    ["2021-12", "2022-01-01"],
    ["2021", "2022-01-01"],
    ["2019/2021-05", "2021-06-01"],
    ["199X", "2000-01-01"],
  ])("%s ends with the last instant before %s", (date, next) => {
    expect(dateKeyOf(date).end).toBe(Date.parse(next) - 1);
  });

  it("before our era has a year with a sign, and an open beginning counts with its end", () => {
    expect(dateKeyOf("-0044-03-15").years).toEqual(["-0044"]);
    expect(dateKeyOf("../2019").years).toEqual(["2019"]);
  });

  it.each([undefined, "", "spring", "2021-13", "20190503", "99999", "Y170000002", "9".repeat(100_000)])(
    "of %s is none",
    (date) => {
      expect(dateKeyOf(date)).toEqual({ years: [] });
    },
  );

  it("is found for whatever is written, without an exception", () => {
    const written = fc
      .array(fc.constantFrom(..."0123456789-/.XYT:?~%[]{},Z "), { maxLength: 20 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(written, (date) => {
        const { time, years } = dateKeyOf(date);
        expect(time === undefined || Number.isFinite(time)).toBe(true);
        for (const year of years) expect(year).toMatch(/^-?\d{4}$/);
      }),
    );
  });
});
