import { expect, it } from "vitest";
import { moveInTags } from "./tag-keys.ts";

it("moves by one, and stays where there is no other", () => {
  expect(moveInTags("ArrowRight", 0, 3)).toEqual({ to: 1 });
  expect(moveInTags("ArrowDown", 2, 3)).toEqual({ to: 2 });
  expect(moveInTags("ArrowLeft", 2, 3)).toEqual({ to: 1 });
  expect(moveInTags("ArrowUp", 0, 3)).toEqual({ to: 0 });
});

it("goes to either end", () => {
  expect(moveInTags("Home", 2, 3)).toEqual({ to: 0 });
  expect(moveInTags("End", 0, 3)).toEqual({ to: 2 });
});

it("presses, removes, and leaves other keys to the window", () => {
  expect(["Enter", " "].map((key) => moveInTags(key, 0, 3))).toEqual(["press", "press"]);
  expect(["Delete", "Backspace"].map((key) => moveInTags(key, 0, 3))).toEqual(["remove", "remove"]);
  expect(["j", "t", "Escape", "Tab", "a"].map((key) => moveInTags(key, 0, 3))).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});
