import { expect, it } from "vitest";
import { actionAnywhere, actionInList } from "./review-keys.ts";

const press = (key: string, ctrl = false) => ({ key, ctrl, alt: false, shift: false });

it("walks the files by J and K or arrows and chooses by Space", () => {
  expect(["j", "ArrowDown", "k", "ArrowUp", " "].map((key) => actionInList(press(key)))).toEqual([
    "next",
    "next",
    "previous",
    "previous",
    "choose",
  ]);
  expect(actionInList(press("J"))).toBe("next");
  expect(actionInList(press("j", true))).toBeUndefined();
  expect(actionInList(press("x"))).toBeUndefined();
});

it("imports by Ctrl+Enter and cancels by Escape wherever the focus is", () => {
  expect(actionAnywhere(press("Enter", true))).toBe("import");
  expect(actionAnywhere(press("Enter"))).toBeUndefined();
  expect(actionAnywhere(press("Escape"))).toBe("cancel");
});
