import { expect, it } from "vitest";
import type { Block } from "../../shared/reading/page.ts";
import { passageHits } from "./passage-hits.ts";

const blocks: readonly Block[] = [{ kind: "narration", paragraphs: [{ n: 2, text: "The lamp is lit.", lines: [4] }] }];

function placed(n: number, from: number, to: number) {
  const sum = "a".repeat(64);
  const passage = { id: "n1", transcript: "t1", text: sum, start: 0, end: 1, exact: "x" };
  return { passage, state: "anchored" as const, seen: [{ n, from, to }] };
}

it("marks passages in their paragraphs, but for those that the page that is shown has no room for", () => {
  expect(passageHits([placed(2, 4, 8), placed(2, 4, 17), placed(9, 0, 1)], blocks)).toEqual([
    { part: "paragraph-2", n: 2, mark: [4, 8] },
  ]);
});
