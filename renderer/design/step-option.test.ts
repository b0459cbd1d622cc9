import { expect, it } from "vitest";
import { stepOption } from "./step-option.ts";

it("steps through the options and the field itself", () => {
  expect(stepOption(-1, 1, 2)).toBe(0);
  expect(stepOption(1, 1, 2)).toBe(-1);
  expect(stepOption(-1, -1, 2)).toBe(1);
  expect(stepOption(0, -1, 2)).toBe(-1);
});
