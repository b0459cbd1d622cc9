import { expect, it } from "vitest";
import type { ImportItem, ItemGroup } from "../../shared/contract/imports.ts";
import { nextToLookAt } from "./next-to-look-at.ts";

const file = (item: number, warnings: number): ImportItem => ({
  item,
  name: `${item}.txt`,
  title: "Minutes",
  verdict: { kind: "new" },
  chosen: true,
  doubts: 0,
  warnings,
  corrected: false,
});

const rows = new Map([0, 1, 2].map((row) => [row, file(row, row === 1 ? 0 : 1)]));
const groups: readonly ItemGroup[] = [
  { kind: "to-look-at", start: 0, count: 150 },
  { kind: "new", start: 150, count: 10 },
];

it("goes on to the next file that wants a look, and passes one that was put right", () => {
  expect(nextToLookAt({ total: 160, rows }, groups, undefined)).toBe(0);
  expect(nextToLookAt({ total: 160, rows }, groups, 0)).toBe(2);
});

it("goes on to files that are not here yet, as far as their group reaches", () => {
  expect(nextToLookAt({ total: 160, rows }, groups, 2)).toBe(3);
  expect(nextToLookAt({ total: 160, rows }, groups, 120)).toBe(121);
  expect(nextToLookAt({ total: 160, rows }, groups, 149)).toBeUndefined();
});

it("looks through those that are here while files are still being read", () => {
  expect(nextToLookAt({ total: 160, rows }, [], 0)).toBe(2);
  expect(nextToLookAt({ total: 160, rows }, [], 2)).toBeUndefined();
});

it("stops at a file without a title, and passes it once it has one", () => {
  const { title: _title, ...untitled } = file(0, 0);
  const group: readonly ItemGroup[] = [{ kind: "untitled", start: 0, count: 2 }];
  const both = new Map([
    [0, file(0, 0)],
    [1, { ...untitled, item: 1 }],
  ]);
  expect(nextToLookAt({ total: 2, rows: both }, group, undefined)).toBe(1);
});
