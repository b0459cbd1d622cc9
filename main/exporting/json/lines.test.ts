import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

async function linesIn(chunks: Iterable<Uint8Array>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunks)) lines.push(line);
  return lines;
}

test("lines are the same however the bytes are cut", async () => {
  const text = fc.array(fc.string({ unit: "binary" }).map((line) => line.replace(/[\n\ufeff]/g, "")));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (lines, size) => {
      const bytes = Buffer.from(lines.join("\n"));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      expect(await linesIn(chunks)).toEqual(lines.length > 0 ? lines : [""]);
    }),
  );
});

test("bytes that are no UTF-8 are an export that is damaged", async () => {
  await expect(linesIn([Buffer.from([0x22, 0xc3])])).rejects.toMatchObject({ code: "unreadable" });
});
