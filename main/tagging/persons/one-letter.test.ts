import fc from "fast-check";
import { expect, it } from "vitest";
import { isOneLetterApart, oneLetterAway } from "./one-letter.ts";
import { createWordSieve } from "./word-sieve.ts";

const word = fc.string({ unit: fc.constantFrom(..."abehinors"), maxLength: 9 });

it("finds of the words that are there all that are one letter apart, and hardly another", () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 200 }), (key, others) => {
      const words = [...others, `${key}a`, key.slice(1), `b${key.slice(1)}`, key.slice(0, 1) + key];
      const sieve = createWordSieve();
      for (const one of words) sieve.add(one);
      const found = new Set(oneLetterAway(key, sieve));
      for (const one of words) expect(found.has(one) && one !== key).toBe(isOneLetterApart(key, one));
      expect([...found].filter((one) => !words.includes(one)).length).toBeLessThan(3);
    }),
  );
});
