import fc from "fast-check";
import { expect, test } from "vitest";
import { nastyStrings } from "../testing/nasty.ts";
import { jsonPieces } from "./json-pieces.ts";

test("pieces join to what JSON.stringify gives", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.option(fc.jsonValue(), { nil: undefined })), (record) => {
      expect([...jsonPieces(record)].join("")).toBe(JSON.stringify(record));
    }),
  );
});

test("long strings, long arrays and bytes are cut and still the same", () => {
  const long = {
    text: `a${"😀".repeat(200_000)}`,
    lines: Array.from({ length: 1_234 }, (_, n) => ({ n })),
    nastyStrings,
  };
  const pieces = [...jsonPieces(long)];
  expect(pieces.join("")).toBe(JSON.stringify(long));
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(200_000);
  const bytes = new Uint8Array(400_001).map((_, n) => n);
  expect([...jsonPieces({ bytes })].join("")).toBe(JSON.stringify({ bytes: Buffer.from(bytes).toString("base64") }));
});
