import { expect, it } from "vitest";
import { fitsSelection, type TermDialogName, type TermScene } from "./term-scene.ts";

const names: readonly TermDialogName[] = ["describe", "split", "merge", "unmerge", "move", "remove"];
const term = { id: "c1", label: "Tugs", heading: "Tugs", variants: [], uses: 1, depth: 0, narrower: 0 };
const fitting = (scene: Partial<TermScene>) =>
  names.filter((name) => fitsSelection(name, { kind: "topics", terms: [], canChange: true, ...scene }));

it("offers what can be done to so many terms, and nothing in an archive that is only read", () => {
  expect(fitting({})).toEqual([]);
  expect(fitting({ terms: [term] })).toEqual(["describe", "split", "unmerge", "move", "remove"]);
  expect(fitting({ terms: [term, term] })).toEqual(["merge", "move", "remove"]);
  expect(fitting({ kind: "persons", terms: [term, term] })).toEqual(["merge", "remove"]);
  expect(fitting({ terms: [term], canChange: false })).toEqual([]);
});
