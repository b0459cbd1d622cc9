import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { expect, it } from "vitest";
import { buildBlocks } from "./build-blocks.ts";
import { buffersOf, packReceived, transferred, unpackReceived } from "./packed-received.ts";
import { readBytes } from "./read-bytes.ts";

const said = fc.string({ unit: "binary", maxLength: 200 });

it("comes out of its bytes as it went in, with what the record needs of it at hand", async () => {
  await fc.assert(
    fc.asyncProperty(said, said, async (title, words) => {
      const page = `Events\n${title}\nMarch 3, 2021\nPort Almere\nChair Valdez: ${words}\n\ufeffThe pier is open.\n`;
      const received = await readBytes(Buffer.from(page), "pier.txt");
      const unpacked = unpackReceived(deserialize(serialize(packReceived(received))));
      if (!received.ok || !unpacked.ok) {
        expect(unpacked).toEqual(received);
        return;
      }
      const { lines: _lines, ...head } = received.reading;
      expect(unpacked.head).toEqual(head);
      const { text, reading } = unpacked;
      expect({ text, reading }).toEqual({ text: received.text, reading: received.reading });
      expect(JSON.parse(Buffer.from(unpacked.forms().blocks).toString())).toEqual(buildBlocks(text, reading));
      expect(unpacked).toMatchObject({ sha256: received.sha256, words: received.words, format: "text" });
    }),
  );
});

it("hands its bytes over, and none that lie in a buffer with others", async () => {
  const received = await readBytes(Buffer.from("The pier is open.\n"), "pier.txt");
  expect(transferred(packReceived(received))).toHaveLength(4);
  expect(buffersOf(Buffer.from("small"))).toEqual([]);
});
