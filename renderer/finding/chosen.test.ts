import { describe, expect, it } from "vitest";
import { chooseFocus, chooseOne, chooseRange, chooseToo, countChosen, nothing, toSelection } from "./chosen.ts";
import { everything, toView } from "./narrowing.ts";

const spot = (index: number) => ({ id: `t${index}`, index });

describe("choosing", () => {
  it("takes rows one by one and never lets go of the last", () => {
    const two = chooseToo(chooseOne(spot(1)), spot(4));
    expect(toSelection(two)).toEqual({ ids: ["t1", "t4"] });
    const one = chooseToo(two, spot(4));
    expect(toSelection(one)).toEqual({ ids: ["t1"] });
    expect(toSelection(chooseToo(one, spot(1)))).toEqual({ ids: ["t1"] });
  });

  it("keeps the anchor of a range, so that it can shrink again", () => {
    const range = chooseRange(chooseOne(spot(2)), spot(4), ["t2", "t3", "t4"]);
    expect(range.anchor).toBe(2);
    expect(range.focus).toEqual(spot(4));
    expect(toSelection(chooseFocus(range))).toEqual({ ids: ["t4"] });
  });

  it("names a view where all of it is meant", () => {
    const view = toView(everything);
    const all = { ...nothing, all: view };
    expect(toSelection(all)).toEqual({ view });
    expect(countChosen(all, 10_000)).toBe(10_000);
    expect(toSelection(nothing)).toBeUndefined();
  });
});

describe("the order of the list", () => {
  it("is by date, by relevance while there are words, or as the user said", () => {
    expect(toView(everything).sort.by).toBe("date");
    expect(toView({ ...everything, query: " harbour " }).sort.by).toBe("relevance");
    expect(toView({ ...everything, query: "harbour", sort: { by: "title", descending: false } }).sort.by).toBe("title");
  });
});
