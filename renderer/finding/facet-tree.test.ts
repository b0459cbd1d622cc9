import { expect, it } from "vitest";
import { inTree } from "./facet-tree.ts";

const topic = (value: string, count: number, broader?: string) => ({ value, label: value, count, broader });

it("puts narrower topics below, and those of a circle somewhere", () => {
  const tree = inTree([
    topic("a", 9),
    topic("b", 5, "gone"),
    topic("c", 4, "a"),
    topic("d", 3, "c"),
    topic("e", 2, "e"),
  ]);
  expect(tree.map(({ value, depth }) => `${value}${depth}`)).toEqual(["a0", "c1", "d2", "b0", "e0"]);
});
