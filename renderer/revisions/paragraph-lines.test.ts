import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asTyped, cutAtLines, withBody } from "./paragraph-lines.ts";

const page = "Minutes\r\n\r\nIrena Valdez: The breakwater\r\nis finished.\r\n\r\nDaniel Okafor: Good.";

describe("cutAtLines", () => {
  it("cuts a paragraph of several lines out, without the end of its last line", () => {
    expect(cutAtLines(page, [3, 4])).toEqual({
      head: "Minutes\r\n\r\n",
      body: "Irena Valdez: The breakwater\r\nis finished.",
      tail: "\r\n\r\nDaniel Okafor: Good.",
      isWhole: false,
    });
    expect(cutAtLines(page, [6]).body).toBe("Daniel Okafor: Good.");
    expect(cutAtLines(page, [6]).tail).toBe("");
  });

  it("is the whole text without a paragraph", () => {
    expect(cutAtLines(page, [])).toEqual({ head: "", body: page, tail: "", isWhole: true });
  });

  it("is the text again when it is put together, whatever its line ends", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\r", "\n", "\r\n", "é", "🚢"), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), fc.nat(4), (whole, first, more) => {
        const cut = cutAtLines(whole, [first, first + more]);
        expect(cut.head + cut.body + cut.tail).toBe(whole);
      }),
    );
  });
});

describe("withBody", () => {
  it("keeps the line ends of the text", () => {
    const cut = cutAtLines(page, [3, 4]);
    expect(withBody(cut, asTyped(cut.body))).toBe(page);
    expect(withBody(cut, "A\nB")).toContain("\r\nA\r\nB\r\n");
    expect(withBody(cutAtLines("a\nb\nc", [2]), "x\ny")).toBe("a\nx\ny\nc");
    expect(withBody(cutAtLines("a\r\nb\r\nc", [2]), "x\ny")).toBe("a\r\nx\r\ny\r\nc");
  });
});
