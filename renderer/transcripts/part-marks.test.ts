import fc from "fast-check";
import { expect, it } from "vitest";
import type { Mark } from "../../shared/contract/finding.ts";
import { PartMarks } from "./part-marks.ts";

it("gives the marks of a stretch, whichever lie in each other", () => {
  const mark = fc
    .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]): Mark => [start, start + length]);
  fc.assert(
    fc.property(fc.array(mark), fc.nat({ max: 60 }), fc.integer({ min: 1, max: 40 }), (marks, from, length) => {
      const to = from + length;
      const expected = marks.filter(([start, end]) => end > from && start < to).toSorted(([a], [b]) => a - b);
      expect([...new PartMarks(marks).between(from, to)]).toEqual(expected);
    }),
  );
});

it("looks at few of the marks of a long paragraph for each of its pieces", () => {
  const marks = Array.from({ length: 200_000 }, (_, n): Mark => [6 * n, 6 * n + 3]);
  const part = new PartMarks(marks);
  const began = performance.now();
  let found = 0;
  for (let from = 0; from < 1_200_000; from += 3_000) found += [...part.between(from, from + 3_000)].length;
  expect(found).toBe(200_000);
  // Each mark with each piece would be eighty million.
  expect(performance.now() - began).toBeLessThan(2_000);
});
