import fc from "fast-check";
import { expect, test } from "vitest";
import { createByteBuffer, encodeTexts } from "./byte-buffer.ts";

/** Small enough to be full in the middle of a character. */
const size = 7;

const piece = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constant("\ud83d\ude00"));

function allOf(pieces: readonly (string | Uint8Array)[]): Buffer {
  const buffer = createByteBuffer(size);
  const parts: Buffer[] = [];
  for (const one of pieces) {
    for (let rest = buffer.add(one); rest !== undefined; rest = buffer.add(rest)) {
      const taken = Buffer.from(buffer.take());
      expect(taken.length).toBeGreaterThan(0);
      parts.push(taken);
    }
  }
  return Buffer.concat([...parts, buffer.takeLast()]);
}

test("texts are what they are when joined, wherever they are cut", () => {
  fc.assert(
    fc.property(fc.array(piece), fc.integer({ min: 1, max: 5 }), (texts, length) => {
      const whole = texts.join("");
      const cuts = Array.from({ length: Math.ceil(whole.length / length) }, (_, n) =>
        whole.slice(n * length, (n + 1) * length),
      );
      expect(allOf(cuts)).toEqual(Buffer.from(whole));
      expect(encodeTexts(cuts)).toEqual(Buffer.from(whole));
    }),
  );
});

test("bytes stand between the texts before and after them, and cut a pair in two", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array({ minLength: 1, maxLength: 20 }))),
      (all) => {
        const apart = all.flatMap((one) => [one, new Uint8Array([0])]);
        expect(allOf(apart)).toEqual(Buffer.concat(apart.map((one) => Buffer.from(one))));
      },
    ),
  );
  expect(allOf(["\ud83d", new Uint8Array([1]), "\ude00"])).toEqual(Buffer.from("\ufffd\u0001\ufffd"));
});

test("texts longer than the buffer are encoded whole", () => {
  const texts = ["жук".repeat(100_000), "a", "😀".repeat(50_000)];
  expect(encodeTexts(texts).equals(Buffer.from(texts.join("")))).toBe(true);
});
