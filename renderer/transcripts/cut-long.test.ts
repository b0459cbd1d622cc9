import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLong } from "./cut-long.ts";

describe("cutLong", () => {
  it("leaves an ordinary paragraph whole", () => {
    expect(cutLong("The lamps are lit.")).toEqual([{ from: 0, text: "The lamps are lit." }]);
    expect(cutLong("")).toEqual([{ from: 0, text: "" }]);
  });

  it("cuts after a sentence rather than between words, and between words rather than in one", () => {
    expect(cutLong("The lamp is lit. The boat", 22).map(({ text }) => text)).toEqual(["The lamp is lit. ", "The boat"]);
    expect(cutLong("lamps and boats", 12).map(({ text }) => text)).toEqual(["lamps and ", "boats"]);
    expect(cutLong("lighthousekeeper", 10).map(({ text }) => text)).toEqual(["lighthouse", "keeper"]);
  });

  it("keeps every unit, in its order, in pieces that are neither empty nor too long, and no pair apart", () => {
    const text = fc.array(fc.constantFrom("a", "boat", " ", ". ", "\u{1f6a2}", "港", "。"), { maxLength: 400 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (parts, longest) => {
        const whole = parts.join("");
        const pieces = cutLong(whole, longest);
        expect(pieces.map((piece) => piece.text).join("")).toBe(whole);
        for (const { from, text: piece } of pieces) {
          expect(whole.startsWith(piece, from)).toBe(true);
          expect(piece.length).toBeLessThanOrEqual(longest);
          expect(piece.length > 0 || whole === "").toBe(true);
          expect(piece).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  it("takes linear time for a line of a megabyte", () => {
    const began = performance.now();
    expect(cutLong("a".repeat(1_000_000)).length).toBeGreaterThan(300);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
