import { expect, it } from "vitest";
import { frequencyCells } from "./frequency-cells.ts";

it("has a row a year and two columns a query", () => {
  const years = [
    { year: "2019", words: 200_000, transcripts: 2 },
    { year: "undated", words: 0, transcripts: 1 },
  ];
  expect(frequencyCells({ years, series: [{ hits: [3, 0] }, { hits: [1, 0] }] }, ["crane ", '"night ferry"'])).toEqual([
    [
      "year",
      "words",
      "transcripts",
      "crane",
      "crane (per million words)",
      '"night ferry"',
      '"night ferry" (per million words)',
    ],
    ["2019", 200_000, 2, 3, 15, 1, 5],
    ["undated", 0, 1, 0, 0, 0, 0],
  ]);
});
