import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stateOf } from "../../archive/fixtures.ts";
import { anyEdit, anyUse, TwoWorlds } from "./two-worlds.fixture.ts";

describe("merge, any edits with their undo and redo, and un-merge", () => {
  it.each(["topics", "persons"] as const)("leave exactly those edits, of %s", (kind) => {
    fc.assert(
      fc.property(
        fc.array(anyUse, { minLength: 1, maxLength: 4 }),
        fc.array(anyEdit, { maxLength: 12 }),
        (uses, edits) => {
          const two = new TwoWorlds(kind, uses);
          for (const edit of edits) two.edit(edit);
          const { merged, straight } = two.worlds;
          merged.unmerge(kind, two.gone, two.kept);
          expect(stateOf(merged.tables)).toEqual(stateOf(straight.tables));
        },
      ),
      { numRuns: 250 },
    );
  });
});
