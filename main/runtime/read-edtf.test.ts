import { describe, expect, it } from "vitest";
import { edtfMeant, readEdtf } from "./read-edtf.ts";

describe("EDTF", () => {
  it.each([
    ["2021", "2021-01-01", "2022-01-01"],
    ["2021-03", "2021-03-01", "2021-04-01"],
    ["2024-02-29", "2024-02-29", "2024-03-01"],
    ["199X", "1990-01-01", "2000-01-01"],
    ["2019/2021-05", "2019-01-01", "2021-06-01"],
    ["-0044-03-15", "-000044-03-15", "-000044-03-16"],
  ])("%s is from %s to the last instant before %s", (text, first, next) => {
    expect(readEdtf(text)).toEqual({ from: Date.parse(first), to: Date.parse(next) - 1 });
  });

  it("is infinite where an end is open or unknown", () => {
    expect(readEdtf("2019/..")?.to).toBe(Number.POSITIVE_INFINITY);
    expect(readEdtf("2019/")?.to).toBe(Number.POSITIVE_INFINITY);
    expect(readEdtf("../2019")?.from).toBe(Number.NEGATIVE_INFINITY);
    expect(readEdtf("/2019")?.from).toBe(Number.NEGATIVE_INFINITY);
  });

  it.each([
    "20190503",
    "99999",
    "02019",
    "201905",
    "2021-13",
    "2023-02-29",
    "2023-02-29/2023-03-05",
    "soon",
    "",
    "9".repeat(100_000),
  ])("is not %s", (text) => {
    expect(readEdtf(text)).toBeUndefined();
  });
});

describe("what was meant", () => {
  it.each([
    ["20190503", "2019-05-03"],
    ["201905", "2019-05"],
    ["2019/5/3", "2019-05-03"],
    ["2019.05.03", "2019-05-03"],
    ["2019-5", "2019-05"],
  ])("by %s is %s", (text, meant) => {
    expect(edtfMeant(text)).toBe(meant);
  });

  it.each(["99999", "20191503", "20190230", "2019123", "3/4/2021", "2019-05-03x", "2019"])(
    "by %s is not guessed at",
    (text) => {
      expect(edtfMeant(text)).toBeUndefined();
    },
  );
});
