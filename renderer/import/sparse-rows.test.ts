import { expect, it } from "vitest";
import { changeRows, findRow, listOffsets, noRows, putWindow } from "./sparse-rows.ts";

it("covers the rows on screen with windows", () => {
  expect(listOffsets({ first: 0, last: 20 }, 100)).toEqual([0]);
  expect(listOffsets({ first: 95, last: 205 }, 100)).toEqual([0, 100, 200]);
  expect(listOffsets({ first: 100, last: 199 }, 100)).toEqual([100]);
});

it("puts answers in place and finds rows by what they hold", () => {
  const list = putWindow(putWindow(noRows<string>(), 0, 250, ["a", "b"]), 100, 250, ["c"]);
  expect(list.total).toBe(250);
  expect(["a", "b", "c", "d"].map((name) => findRow(list, (value) => value === name))).toEqual([0, 1, 100, undefined]);
});

it("drops rows beyond the end when the list became shorter", () => {
  const list = putWindow(putWindow(noRows<string>(), 0, 3, ["a", "b", "c"]), 0, 1, ["b"]);
  expect([...list.rows]).toEqual([[0, "b"]]);
});

it("changes rows where they stand, and stays itself when nothing changed", () => {
  const list = putWindow(noRows<string>(), 5, 9, ["a", "b"]);
  expect([...changeRows(list, (value) => (value === "b" ? "B" : value)).rows]).toEqual([
    [5, "a"],
    [6, "B"],
  ]);
  expect(changeRows(list, (value) => value)).toBe(list);
});
