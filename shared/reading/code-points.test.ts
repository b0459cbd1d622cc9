import fc from "fast-check";
import { expect, it } from "vitest";
import { codePointsOf } from "./code-points.ts";

it("cuts any text as an array of its code points would be cut", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(40), fc.nat(40), (text, start, end) => {
      const points = Array.from(text);
      const cut = codePointsOf(text);
      expect(cut.length).toBe(points.length);
      expect(cut.slice(start, end)).toBe(start > end ? "" : points.slice(start, end).join(""));
    }),
  );
});
