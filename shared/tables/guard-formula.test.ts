import { expect, it } from "vitest";
import { guardFormula } from "./guard-formula.ts";

it.each(["=1+1", "+49", "-0044", "@SUM(A1)", "\t=1", "\r=1", "\n =1", "\u00a0=1", "＝1", "＋1", "－1", "＠A1"])(
  "marks %j as text",
  (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  },
);

it.each(["", "12", "a=b", "'=1", "…=1"])("leaves %j as it is", (text) => {
  expect(guardFormula(text)).toBe(text);
});
