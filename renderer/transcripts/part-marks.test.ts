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
  let looks = 0;
  const looked = (mark: Mark): Mark =>
    new Proxy(mark, {
      get: (target, place) => {
        looks += 1;
        return Reflect.get(target, place);
      },
    });
  const part = new PartMarks(Array.from({ length: 20_000 }, (_, n) => looked([6 * n, 6 * n + 3])));
  looks = 0;
  let found = 0;
  for (let from = 0; from < 120_000; from += 3_000) found += [...part.between(from, from + 3_000)].length;
  expect(found).toBe(20_000);
  // Each mark with each piece would be eight hundred thousand.
  expect(looks).toBeLessThan(5 * 20_000);
});
