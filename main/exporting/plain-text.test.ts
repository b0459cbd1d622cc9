import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlain } from "./plain-text.ts";
import { anyText, nastyStrings } from "./testing/nasty.ts";

const odd = /(?![\t\n])\p{Cc}|[\u2028\u2029\ufeff]|\p{Cs}|\p{Noncharacter_Code_Point}|[\u{10000}-\u{10ffff}]/u;

test("a text is plain when it has no odd character; pairs are looked at more closely by others", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(isPlain(text)).toBe(!odd.test(text));
    }),
    { examples: nastyStrings.map((text) => [text]) },
  );
  for (let unit = 0; unit < 0x1_0000; unit += 1) {
    const text = String.fromCharCode(unit);
    if (isPlain(text) === odd.test(text)) throw new Error(unit.toString(16));
  }
});
