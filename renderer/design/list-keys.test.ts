import { expect, it } from "vitest";
import { moveInList, passInList } from "./list-keys.ts";

const bare = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };

it.each([
  [{ key: "ArrowDown" }, { to: 5, manner: "alone" }],
  [
    { key: "ArrowUp", shiftKey: true },
    { to: 3, manner: "range" },
  ],
  [{ key: "PageDown" }, { to: 9, manner: "alone" }],
  [{ key: "PageUp" }, { to: 0, manner: "alone" }],
  [
    { key: "End", shiftKey: true },
    { to: 9, manner: "range" },
  ],
  [
    { key: " ", ctrlKey: true },
    { to: 4, manner: "too" },
  ],
  [{ key: " " }, undefined],
  [{ key: "ArrowDown", ctrlKey: true }, undefined],
  [{ key: "ArrowDown", altKey: true }, undefined],
  [{ key: "x" }, undefined],
])("%j from row 4 of 10 with 8 on the screen", (press, move) => {
  expect(moveInList({ ...bare, ...press }, 4, 10, 8)).toEqual(move);
});

it.each([
  [{ key: "ArrowDown", ctrlKey: true }, 9],
  [{ key: "ArrowUp", metaKey: true }, 7],
  [{ key: "ArrowDown" }, undefined],
  [{ key: "ArrowDown", ctrlKey: true, shiftKey: true }, undefined],
  [{ key: "End", ctrlKey: true }, undefined],
])("%j passes on from row 8 of 10", (press, to) => {
  expect(passInList({ ...bare, ...press }, 8, 10)).toBe(to);
});

it("passes no end of the list", () => {
  expect(passInList({ ...bare, key: "ArrowDown", ctrlKey: true }, 9, 10)).toBe(9);
  expect(passInList({ ...bare, key: "ArrowUp", ctrlKey: true }, 0, 10)).toBe(0);
});
