import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf } from "./lines-of.ts";

/** A body that comes in pieces, cut anywhere: also within a letter. */
function bodyOf(bytes: Uint8Array, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const at = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return new ReadableStream({
    start: (controller) => {
      for (const [n, from] of [0, ...at].entries()) controller.enqueue(bytes.slice(from, at[n] ?? bytes.length));
      controller.close();
    },
  });
}

it("lines of a body are those that were sent, however they were cut", async () => {
  const texts = fc.array(fc.string({ unit: "grapheme" }));
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat()), async (sent, cuts) => {
      const lines = sent.map((line) => JSON.stringify(line));
      const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n\n`).join(""));
      const found: string[] = [];
      for await (const line of linesOf(bodyOf(bytes, cuts))) found.push(line);
      expect(found).toEqual(lines);
    }),
  );
});
