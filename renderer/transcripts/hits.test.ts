import { expect, it } from "vitest";
import { listHits, nearestPlace, placeHits } from "./hits.ts";

const hits = listHits({
  hasWords: true,
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
    { part: "title", n: 0, mark: [0, 4] },
    { part: "paragraph-2", n: 2, mark: [0, 4] },
    { part: "paragraph-2", n: 2, mark: [5, 9] },
  ]);
});

it("places hits by how much text stands before them", () => {
  const paragraphs = [
    { n: 1, text: "1234567890", lines: [1] },
    { n: 2, text: "1234567890", lines: [2] },
  ];
  expect(placeHits(hits, [{ kind: "narration", paragraphs }])).toEqual([0, 0.5, 0.75]);
});

it.each([
  [0, 0],
  [0.3, 1],
  [0.6, 1],
  [0.7, 2],
  [1, 2],
])("finds the hit nearest to %f", (place, nearest) => {
  expect(nearestPlace([0.1, 0.4, 0.9], place)).toBe(nearest);
});
