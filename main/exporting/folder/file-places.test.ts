import fc from "fast-check";
import { expect, test } from "vitest";
import { placesIn } from "./file-places.ts";
import { writtenFiles } from "./written-file.ts";

test("each file is found at its place, and no other is found", () => {
  const names = fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 300 });
  fc.assert(
    fc.property(names, fc.array(fc.string({ unit: "grapheme", maxLength: 12 })), (paths, others) => {
      const placeOf = placesIn(
        writtenFiles(paths.length, (index) => ({ path: paths[index] ?? "", bytes: 0, sha256: "" })),
      );
      for (const [place, path] of paths.entries()) expect(placeOf(path)).toBe(place);
      for (const path of others) expect(placeOf(path)).toBe(paths.includes(path) ? paths.indexOf(path) : undefined);
    }),
  );
});
