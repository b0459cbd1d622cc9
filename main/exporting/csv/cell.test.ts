import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../testing/nasty.ts";
import { cellOf } from "./cell.ts";

test("what a spreadsheet might run is marked as text", () => {
  expect(["=1+1", "+49", "-0044", "@SUM(A1)", "\t=1", "\r=1", "\n =1", "＝1"].map(cellOf)).toEqual([
    "'=1+1",
    "'+49",
    "'-0044",
    "'@SUM(A1)",
    "' =1",
    "'\n=1",
    "'\n =1",
    "'＝1",
  ]);
  expect(cellOf(["=a", "-b"])).toBe("'=a | -b");
  fc.assert(fc.property(anyText, (text) => void expect(cellOf(text)).not.toMatch(/^\s*[=+\-@]|[^\P{Cc}\n]/u)));
});

test("plain values stay as they are", () => {
  expect([undefined, 12, "0012", "a\nb", ["a", "b"]].map(cellOf)).toEqual(["", "12", "0012", "a\nb", "a | b"]);
});
