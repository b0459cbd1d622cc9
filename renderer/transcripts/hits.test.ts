import { expect, it } from "vitest";
import { listHits, placeHits } from "./hits.ts";

const hits = listHits({
  title: [[0, 4]],
  summary: [],
  paragraphs: [
    {
      n: 2,
      marks: [
        [0, 4],
        [5, 9],
      ],
    },
  ],
});

it("lists hits in reading order", () => {
  expect(hits).toEqual([
    { part: "title", mark: [0, 4] },
    { part: "paragraph-2", mark: [0, 4] },
    { part: "paragraph-2", mark: [5, 9] },
  ]);
});

it("places hits by how much text stands before them", () => {
  const paragraphs = [
    { n: 1, text: "1234567890", lines: [1] },
    { n: 2, text: "1234567890", lines: [2] },
  ];
  expect(placeHits(hits, [{ kind: "narration", paragraphs }])).toEqual([0, 0.5, 0.75]);
});
