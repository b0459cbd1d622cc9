import { expect, it } from "vitest";
import type { Block } from "../../shared/reading/page.ts";
import { startOf } from "./awaited-place.ts";

const paragraph = (n: number, text: string) => ({ n, text, lines: [n] });

const blocks: readonly Block[] = [
  { kind: "narration", paragraphs: [paragraph(1, "The crane is old.")] },
  { kind: "break" },
  { kind: "turn", n: 1, voice: 0, label: "Chair", paragraphs: [paragraph(2, "A crane, and the crane is old.")] },
];

it("finds a hit in its paragraph by what stands around it", () => {
  const place = { transcript: "", around: "and the crane is old", at: 8 };
  expect(startOf({ ...place, paragraph: 2 }, blocks)).toBe(17);
  expect(startOf({ ...place, paragraph: 9 }, blocks)).toBe(-1);
});
