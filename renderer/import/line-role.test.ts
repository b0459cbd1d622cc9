import { expect, it } from "vitest";
import { lineRoles } from "../../shared/reading/role.ts";
import { isNameShown, kindOfLine, nameLine, type PageLine } from "./line-role.ts";

const line = (part: Partial<PageLine>): PageLine => ({ n: 12, text: "text", role: "speech", ...part });

it("names every role", () => {
  for (const role of lineRoles) expect(nameLine(line({ role }))).toMatch(/^[a-z ]+$/);
});

it("puts a join and the start of a turn before the role", () => {
  expect(nameLine(line({ joins: 11 }))).toBe("joined to 11");
  expect(kindOfLine(line({ joins: 11 }))).toBe("joined");
  expect(nameLine(line({ turn: 3 }))).toBe("turn 3");
});

it("shows left-out lines as such and keeps quiet about plain speech", () => {
  for (const role of ["residue", "caption", "furniture"] as const) expect(kindOfLine(line({ role }))).toBe("left-out");
  expect(isNameShown(line({}))).toBe(false);
  expect(isNameShown(line({ turn: 1 }))).toBe(true);
  expect(isNameShown(line({ role: "narration" }))).toBe(true);
});
