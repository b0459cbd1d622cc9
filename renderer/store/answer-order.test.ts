import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnswerOrder } from "./answer-order.ts";

describe("AnswerOrder", () => {
  it("ends with the answer that was asked for last, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (arrivals) => {
        const order = new AnswerOrder();
        const asks = arrivals.map(() => order.ask("page"));
        let shown = -1;
        for (const one of arrivals) if (order.take("page", asks[one] ?? -1)) shown = one;
        expect(shown).toBe(arrivals.length - 1);
        expect(order.isAsked("page")).toBe(false);
      }),
    );
  });

  it("takes each that is newer than what is shown, so that slow answers are seen while others are asked for", () => {
    const order = new AnswerOrder();
    const first = order.ask("page");
    const second = order.ask("page");
    expect(order.take("page", first)).toBe(true);
    expect(order.isAsked("page")).toBe(true);
    expect(order.take("page", second)).toBe(true);
  });

  it("keeps things apart by their names", () => {
    const order = new AnswerOrder();
    const page = order.ask("page");
    const other = order.ask("other");
    expect(order.take("other", other)).toBe(true);
    expect(order.take("page", page)).toBe(true);
  });
});
