import { expect, it } from "vitest";
import type { ImportItem } from "../../shared/contract/imports.ts";
import { findRow, listOffsets, noItems, putWindow, replaceItem } from "./item-windows.ts";

const item = (n: number): ImportItem => ({
  item: n,
  name: `${n}.txt`,
  verdict: { kind: "new" },
  chosen: true,
  doubts: 0,
  warnings: 0,
  corrected: false,
});

it("covers the rows on screen with windows", () => {
  expect(listOffsets(0, 20)).toEqual([0]);
  expect(listOffsets(95, 205)).toEqual([0, 100, 200]);
  expect(listOffsets(100, 199)).toEqual([100]);
});

it("puts answers in place and finds items by number", () => {
  const windows = putWindow(putWindow(noItems, 0, 250, [item(4), item(9)]), 100, 250, [item(300)]);
  expect(windows.total).toBe(250);
  expect([4, 9, 300, 5, undefined].map((n) => findRow(windows, n))).toEqual([0, 1, 100, undefined, undefined]);
});

it("drops rows beyond the end when the list became shorter", () => {
  const windows = putWindow(putWindow(noItems, 0, 3, [item(1), item(2), item(3)]), 0, 1, [item(2)]);
  expect([...windows.rows.keys()]).toEqual([0]);
});

it("replaces a changed item where it stands", () => {
  const windows = replaceItem(putWindow(noItems, 0, 2, [item(1), item(2)]), { ...item(2), chosen: false });
  expect([windows.rows.get(0)?.chosen, windows.rows.get(1)?.chosen]).toEqual([true, false]);
});
