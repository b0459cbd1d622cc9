import { expect, it } from "vitest";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { chooseAlone, chooseBeside, chooseTo, renewed } from "./term-choice.ts";

const term = (id: string, uses = 0): ListedTerm => ({
  id,
  label: id,
  heading: id,
  variants: [],
  uses,
  depth: 0,
  narrower: 0,
});

it("selects one, several beside each other, and a stretch", () => {
  const [a, b, c] = [term("a"), term("b"), term("c")];
  const both = chooseBeside(chooseAlone(0, a), 2, c);
  expect([...both.terms.keys()]).toEqual(["a", "c"]);
  expect([...chooseBeside(both, 0, a).terms.keys()]).toEqual(["c"]);
  expect(chooseTo(chooseAlone(0, a), 2, [a, b, c])).toMatchObject({ index: 2, anchor: 0 });
});

it("knows what became of a term that is selected", () => {
  const now = chooseAlone(0, term("a"));
  expect(renewed(now, [term("b")])).toBe(now);
  expect(renewed(now, [term("a", 3)]).terms.get("a")?.uses).toBe(3);
});
