import { expect, it } from "vitest";
import { boundsOf, readRange } from "./date-range.ts";

it.each([
  ["2020", "2020-01-01", "2021-01-01"],
  ["2020..2020", "2020-01-01", "2021-01-01"],
  ["2020-02 .. 2020-02", "2020-02-01", "2020-03-01"],
  ["2019-05..2019", "2019-05-01", "2020-01-01"],
  ["2019/2019-05-03", "2019-01-01", "2019-05-04"],
  ["199x..2001~", "1990-01-01", "2002-01-01"],
])("%s is from %s to the last instant before %s", (text, first, next) => {
  expect(boundsOf(readRange(text) ?? "")).toEqual({ from: Date.parse(first), to: Date.parse(next) - 1 });
});

it("is open where nothing stands, on one side at most", () => {
  expect(boundsOf(readRange("..2019") ?? "")?.from).toBe(Number.NEGATIVE_INFINITY);
  expect(boundsOf(readRange("2019/") ?? "")?.to).toBe(Number.POSITIVE_INFINITY);
  expect(["..", "/", "", "2021..2019", "2019/2020/2021", "2019..soon"].map(readRange)).toEqual(
    Array(6).fill(undefined),
  );
});
