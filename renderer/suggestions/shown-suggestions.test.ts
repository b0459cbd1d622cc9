import { expect, it } from "vitest";
import type { TagSuggestion } from "../../shared/contract/suggestions.ts";
import { shownNext, tickedOf, withoutTerms } from "./shown-suggestions.ts";

const suggest = (topic: string, isProposed: boolean): TagSuggestion => ({
  kind: "topic",
  topic,
  label: topic,
  confidence: 0.5,
  isProposed,
  words: [],
  similar: 1,
  of: 2,
});

it("ticks what is likely, keeps what was ticked by hand, and begins anew with another transcript", () => {
  const [tugs, ice] = [suggest("tugs", true), suggest("ice", false)];
  const first = shownNext(undefined, "one", [tugs, ice]);
  expect(tickedOf(first)).toEqual([tugs]);
  const chosen = { ...first, ticked: new Set(["ice"]) };
  const pilots = suggest("pilots", true);
  expect(tickedOf(shownNext(chosen, "one", [pilots, tugs, ice]))).toEqual([pilots, ice]);
  expect(tickedOf(shownNext(chosen, "two", [tugs, ice]))).toEqual([tugs]);
  expect(tickedOf(withoutTerms(chosen, new Set(["ice"])))).toEqual([]);
});

it("what is suggested again in the same words is the same, and what has changed is not", () => {
  const ice = suggest("ice", false);
  const before = shownNext(undefined, "one", [suggest("tugs", true), ice]);
  const changed: TagSuggestion = { ...ice, confidence: 0.6 };
  const again = shownNext(before, "one", [suggest("tugs", true), changed]).suggestions;
  expect(again[0]).toBe(before.suggestions[0]);
  expect(again[1]).toEqual(changed);
});
