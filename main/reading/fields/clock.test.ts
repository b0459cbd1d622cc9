import { describe, expect, it } from "vitest";
import { parseHeard, parseTimeOfDay } from "./clock.ts";

describe("a time of the day", () => {
  it.each([
    ["2:45 P.M. EDT", "14:45"],
    ["12:05 a.m.", "00:05"],
    ["12:30 PM", "12:30"],
    ["10 a.m. local time", "10:00"],
    ["14:45", "14:45"],
    ["9.30 am", "09:30"],
  ])("%s is %s", (printed, time) => {
    expect(parseTimeOfDay(printed)).toBe(time);
  });

  it.each(["25:00", "14:75", "13:10 p.m.", "10", "12 members", "at the pier", "00:12:34", ""])(
    "%j is none",
    (printed) => {
      expect(parseTimeOfDay(printed)).toBeUndefined();
    },
  );
});

describe("a time in a recording", () => {
  it.each([
    ["00:12", 12_000],
    ["1:02:03", 3_723_000],
    ["01:14.5", 74_500],
    ["75:00", 4_500_000],
  ])("%s is %d ms", (printed, time) => {
    expect(parseHeard(printed)).toBe(time);
  });

  it.each(["12", "00:75", "1:75:00", "a:bc", "1:2:3:4"])("%j is none", (printed) => {
    expect(parseHeard(printed)).toBeUndefined();
  });
});
