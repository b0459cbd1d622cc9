import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, isSameInMeaning, isSameJson } from "./json-value.ts";

describe("two JSON values", () => {
  const key = fc.constantFrom("person", "role", "a", "__proto__", "constructor");
  const { value: anyValue } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, false, 0, 1, "", "a", "\ud800"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.array(fc.tuple(key, fc.option(tie("value"), { nil: undefined })), { maxLength: 3 }).map(Object.fromEntries),
    ),
  }));

  it("are the same exactly when their canonical forms are, whatever the order of their members", () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(isSameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
        expect(isSameJson(a, JSON.parse(canonicalJson(a)))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    [{ person: "p1", role: "speaker" }, { role: "speaker", person: "p1" }, true],
    [{ person: "p1", role: undefined }, { person: "p1" }, true],
    [{ person: "p1" }, { person: "p1", role: undefined }, true],
    [{ person: "p1" }, { person: "p1", role: null }, false],
    [{ person: "p1", role: "speaker" }, { person: "p1", role: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [undefined, null, false],
  ])("%j and %j: %s", (a, b, same) => {
    expect(isSameJson(a, b)).toBe(same);
  });
});

it("a set without members means as much as none, and order nothing", () => {
  expect(isSameInMeaning({ id: "t", a: { steps: [], b: [1, 2] } }, { id: "t", a: { b: [2, 1] } })).toBe(true);
  expect(isSameInMeaning({ steps: [] }, { steps: [1] })).toBe(false);
});
