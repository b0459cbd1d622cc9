import { expect, it } from "vitest";
import { countLines, gatheringWords } from "./line-words.ts";
import type { Lines } from "./lines.ts";

const linesOf = (hits: number, isWhole: boolean) => ({ lines: { hits, isWhole } as Lines });

it("says how many lines there are, and whether that is all", () => {
  expect(countLines({ lines: undefined })).toBe("Lines");
  expect(countLines(linesOf(1, true))).toBe("1 line");
  expect(countLines(linesOf(104_512, true))).toBe("104,512 lines");
  expect(countLines(linesOf(5_101, false))).toBe("5,101+ lines");
});

it("says how far it is", () => {
  expect(gatheringWords({ counting: 0 }, "list")).toBe("Counting…");
  expect(gatheringWords({ counting: 15_303 }, "left")).toBe("Sorting… 15,303 so far");
});
