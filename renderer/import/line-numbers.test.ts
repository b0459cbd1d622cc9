import { expect, it } from "vitest";
import { nameLines } from "./line-numbers.ts";

it("names lines as people would", () => {
  expect(nameLines([])).toBe("");
  expect(nameLines([2])).toBe("line 2");
  expect(nameLines([2, 2])).toBe("line 2");
  expect(nameLines([5, 4])).toBe("lines 4, 5");
  expect(nameLines([12, 4, 5, 6, 9, 9])).toBe("lines 4–6, 9, 12");
  expect(nameLines([1, 3, 5, 7, 9])).toBe("lines 1, 3, 5, …");
});
