import { afterEach, expect, it } from "vitest";
import { isTurnedOff, letterKeys } from "./letter-keys.ts";

afterEach(() => letterKeys.set("on"));

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", true>> = {}) =>
  isTurnedOff({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

it("turns off letters, digits and signs of any alphabet, and nothing that is held or is no character", () => {
  letterKeys.set("off");
  expect(["t", "T", "ы", "?", "/", "1", "𐐀"].filter((key) => !press(key))).toEqual([]);
  expect(["Enter", "Escape", "F1", "Delete", "ArrowDown", " "].filter((key) => press(key))).toEqual([]);
  expect([press("k", { ctrlKey: true }), press("k", { metaKey: true }), press("k", { altKey: true })]).toEqual([
    false,
    false,
    false,
  ]);
});

it("turns off nothing at first", () => {
  expect(press("t")).toBe(false);
});
