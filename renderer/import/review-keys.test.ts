import { expect, it } from "vitest";
import { actAnywhere, actionAnywhere, actionInList, goTo, moveAnywhere, readPress } from "./review-keys.ts";

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

it("outside the list only J and K walk: arrows scroll the page", () => {
  expect(["j", "K", "ArrowDown", " "].map((key) => moveAnywhere(press(key)))).toEqual([
    "next",
    "previous",
    undefined,
    undefined,
  ]);
});

it("imports by Ctrl+Enter and cancels by Escape wherever the focus is", () => {
  expect(actionAnywhere(press("Enter", true))).toBe("import");
  expect(actionAnywhere(press("Enter"))).toBeUndefined();
  expect(actionAnywhere(press("Escape"))).toBe("cancel");
  const command = { key: "Enter", code: "Enter", ctrlKey: false, metaKey: true, altKey: false, shiftKey: false };
  expect(actionAnywhere(readPress(command))).toBe("import");
});

it("knows its letters by their keys where another alphabet is written", () => {
  const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(moveAnywhere(readPress({ ...bare, key: "о", code: "KeyJ" }))).toBe("next");
});

it("never leaves the list", () => {
  expect([goTo("next", undefined, 30), goTo("last", undefined, 30), goTo("last", undefined, 0)]).toEqual([0, 29, 0]);
  expect(goTo("next", 29, 30)).toBe(29);
  expect(goTo("previous", 0, 30)).toBe(0);
  expect(goTo("page-down", 5, 30)).toBe(15);
  expect(goTo("page-up", 5, 30)).toBe(0);
  expect([goTo("first", 9, 30), goTo("last", 9, 30)]).toEqual([0, 29]);
});

it("goes to the next doubt, keeps a profile, takes a file for a transcript and finds a file by one key each, alone", () => {
  expect(["n", "N", "r", "a", "/", "q"].map((key) => actAnywhere(press(key)))).toEqual([
    "next-doubt",
    "next-doubt",
    "keep-profile",
    "as-transcript",
    "find",
    undefined,
  ]);
  expect(actAnywhere(press("n", true))).toBeUndefined();
});
