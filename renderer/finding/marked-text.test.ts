import fc from "fast-check";
import { expect, it } from "vitest";
import { splitMarks } from "./marked-text.tsx";

it("marks what the offsets say", () => {
  expect(splitMarks("safe harbour", [[5, 12]])).toEqual([
    { start: 0, part: "safe ", isMarked: false },
    { start: 5, part: "harbour", isMarked: true },
  ]);
});

it("gives the whole text back, whatever the marks are", () => {
  const mark = fc.tuple(fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(fc.string(), fc.array(mark), (text, marks) => {
      expect(
        splitMarks(text, marks)
          .map((one) => one.part)
          .join(""),
      ).toBe(text);
    }),
  );
});
