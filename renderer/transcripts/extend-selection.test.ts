import { expect, it } from "vitest";
import { stepOf } from "./extend-selection.ts";

const shift = { shiftKey: true, ctrlKey: false, altKey: false, metaKey: false };

it.each([
  [{ key: "ArrowRight" }, { to: "right", by: "character" }],
  [
    { key: "ArrowLeft", ctrlKey: true },
    { to: "left", by: "word" },
  ],
  [
    { key: "ArrowLeft", altKey: true },
    { to: "left", by: "word" },
  ],
  [{ key: "ArrowDown" }, { to: "forward", by: "line" }],
  [
    { key: "ArrowUp", ctrlKey: true },
    { to: "backward", by: "paragraph" },
  ],
  [{ key: "End" }, { to: "forward", by: "lineboundary" }],
  [{ key: "End", ctrlKey: true }, undefined],
  [{ key: "ArrowRight", shiftKey: false }, undefined],
  [{ key: "ArrowRight", metaKey: true }, undefined],
  [{ key: "F" }, undefined],
])("%j with Shift goes on by %j", (press, step) => {
  expect(stepOf({ ...shift, ...press })).toEqual(step);
});
