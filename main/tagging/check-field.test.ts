import { describe, expect, it } from "vitest";
import { checkFields, isDate, isDayOfCalendar, isLanguage, isTime } from "./check-field.ts";

describe("a date", () => {
  it.each(["2021-03-03", "2021-03", "2021", "196X", "1960?", "2019/2021", "2021-03-03T14:15"])("may be %s", (text) => {
    expect(isDate(text)).toBe(true);
  });
  it.each(["2021-02-30", "2021-13-01", "20190503", "99999", "March 3, 2021", "yesterday", "2021-03-03T25:00", ""])(
    "may not be %s",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});

describe("the other fields", () => {
  it("know their forms", () => {
    expect([isDayOfCalendar("2024-02-29"), isDayOfCalendar("2023-02-29"), isDayOfCalendar("2023")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isTime("14:15"), isTime("24:00"), isTime("9:00")]).toEqual([true, false, false]);
    expect([isLanguage("pt-BR"), isLanguage("no language")]).toEqual([true, false]);
  });

  it("say what to write instead of a date without its marks", () => {
    expect(() => checkFields({ date: "20190503" })).toThrow(/“20190503” is not a date.*: write 2019-05-03\. Nothing/);
    expect(() => checkFields({ embargo: "2030/1/9" })).toThrow(/: write 2030-01-09\. Nothing/);
    expect(() => checkFields({ embargo: "203001" })).toThrow(/a day such as 2021-03-03\. Nothing/);
  });

  it("are refused with the field's name and its form", () => {
    expect(() => checkFields({ date: "2021-02-30" })).toThrow(/2021-02-30.*a date such as/);
    expect(() => checkFields({ date: "2021-02-28", time: null, embargo: "" })).not.toThrow();
  });
});
