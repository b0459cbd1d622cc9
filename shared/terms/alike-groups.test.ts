import { expect, it } from "vitest";
import type { ListedTerm } from "../contract/terms.ts";
import { groupsOf, mergesOf, turned } from "./alike-groups.ts";

const term = (id: string, uses: number, group?: number): ListedTerm => ({
  ...{ id, label: id, heading: id, variants: [], uses, depth: 0, narrower: 0 },
  ...(group === undefined ? {} : { group }),
});

it("puts what may be one together, the most used first, and leaves out a group of one", () => {
  const groups = groupsOf([
    term("Tugs", 1, 4),
    term("Quay", 2, 1),
    term("Quays", 9, 1),
    term("Tug", 1, 4),
    term("Pier", 1, 2),
  ]);
  expect(mergesOf(groups)).toEqual([
    { from: ["Quay"], into: "Quays" },
    { from: ["Tug"], into: "Tugs" },
  ]);
});

it("knows no groups where terms were chosen from another list", () => {
  expect(groupsOf([term("Tugs", 1, 4), term("Tug", 1, 4), term("Pier", 1)])).toEqual([]);
});

it("lets another one stay, in both directions around", () => {
  const [group] = groupsOf([term("a", 3, 0), term("b", 2, 0), term("c", 1, 0)]);
  const into = (one = group) => (one ? mergesOf([one])[0]?.into : undefined);
  expect(into()).toBe("a");
  expect(into(group && turned(group, 1))).toBe("b");
  expect(into(group && turned(group, -1))).toBe("c");
  expect(into(group && turned(turned(group, 1), -1))).toBe("a");
});
