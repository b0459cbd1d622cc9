import { expect, it } from "vitest";
import { caretLines } from "./caret-lines.ts";

it("puts a caret under the place", () => {
  expect(caretLines("tide (pilot", { at: 5, end: 6, message: "Open." })).toBe("Open.\n  tide (pilot\n       ^");
  expect(caretLines("😀\t(", { at: 3, end: 4, message: "Open." })).toBe("Open.\n  😀 (\n    ^");
});

it("shows what stands around it in a long line", () => {
  const line = `${"a".repeat(50)}(${"b".repeat(50)}`;
  const shown = `…${"a".repeat(30)}(${"b".repeat(30)}…`;
  expect(caretLines(line, { at: 50, end: 51, message: "Open." })).toBe(`Open.\n  ${shown}\n  ${" ".repeat(31)}^`);
});
