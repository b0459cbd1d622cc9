import fc from "fast-check";
import { expect, test } from "vitest";
import { nastyString } from "../fixtures.ts";
import { endOfObject } from "./json-slice.ts";

test("finds the end of any object, whatever stands in its strings and behind it", () => {
  const value = fc.dictionary(
    nastyString,
    fc.oneof(nastyString, fc.jsonValue(), fc.dictionary(nastyString, nastyString)),
  );
  fc.assert(
    fc.property(value, nastyString, (object, rest) => {
      const text = Buffer.from(JSON.stringify(object));
      expect(endOfObject(Buffer.concat([Buffer.from("["), text, Buffer.from(rest)]), 1)).toBe(text.length + 1);
      expect(endOfObject(text.subarray(0, -1), 0)).toBe(-1);
    }),
  );
});
