import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeTestFolder } from "../fixtures.ts";
import { openToRead, readBlocks } from "./line-blocks.ts";

async function makeFile(): Promise<string> {
  const folder = await makeTestFolder();
  await mkdir(folder);
  return path.join(folder, "lines.txt");
}

/** What is heard of a file that is read in chunks of so many bytes; `failAt` the block that cannot be worked on. */
async function read(file: string, chunkBytes: number, failAt = Number.POSITIVE_INFINITY) {
  const opened = await openToRead(file);
  if (!opened) return undefined;
  const chunks: string[] = [];
  const blocks: string[] = [];
  const reader = {
    onChunk: (chunk: Buffer) => void chunks.push(chunk.toString("latin1")),
    *onBlock(lines: Buffer) {
      if (blocks.length === failAt) throw new RangeError("enough");
      blocks.push(lines.toString("latin1"));
      yield;
    },
  };
  try {
    await readBlocks(opened.handle, reader, chunkBytes);
  } finally {
    await opened.handle.close();
  }
  return { size: opened.size, bytes: chunks.join(""), blocks };
}

test("wherever chunks end, all bytes are heard, and all lines, each of them whole", async () => {
  const file = await makeFile();
  const line = fc.string({ unit: fc.constantFrom("a", "b", ","), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 20 }),
      async (...given) => {
        const [lines, isEnded, chunkBytes] = given;
        const text = `${lines.join("\n")}${isEnded ? "\n" : ""}`;
        await writeFile(file, text);
        const heard = await read(file, chunkBytes);
        expect(heard).toMatchObject({ size: text.length, bytes: text });
        // The last line end begins no line.
        const expected = text === "" ? [] : text.replace(/\n$/, "").split("\n");
        expect(heard?.blocks.flatMap((block) => block.split("\n"))).toEqual(expected);
      },
    ),
  );
});

test("what goes wrong with a block ends the reading, and the file is closed", async () => {
  const file = await makeFile();
  await writeFile(file, "one\ntwo\nthree\nfour\n");
  await expect(read(file, 4, 2)).rejects.toThrow("enough");
});

test("a file that is not there", async () => {
  expect(await read(await makeFile(), 4)).toBeUndefined();
});

test("a disk that refuses the next chunk while one is being worked on is heard in its turn", async () => {
  const file = await makeFile();
  await writeFile(file, "one\ntwo\nthree\nfour\n");
  const opened = await openToRead(file);
  const handle = opened?.handle;
  if (!handle) throw new Error("it is there");
  let reads = 0;
  const failing = new Proxy(handle, {
    get: (target, key) => {
      if (key !== "read") return Reflect.get(target, key, target);
      reads += 1;
      return reads > 1 ? () => Promise.reject(new RangeError("worn")) : target.read.bind(target);
    },
  });
  const slow = function* () {
    const until = performance.now() + 60;
    while (performance.now() < until) yield;
  };
  await expect(readBlocks(failing, { onChunk: () => undefined, onBlock: slow }, 8)).rejects.toThrow("worn");
  await handle.close();
});
