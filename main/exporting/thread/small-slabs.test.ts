import { afterAll, beforeAll, expect, test } from "vitest";
import { collectGarbage } from "../../runtime/testing/garbage.ts";
import { openZipWriter } from "../zip/zip-writer.ts";
import { takeSmallSlabs } from "./small-slabs.ts";

const before = Buffer.poolSize;

beforeAll(takeSmallSlabs);

afterAll(() => {
  Buffer.poolSize = before;
});

test("what a zip keeps of each file keeps nothing of its text", async () => {
  const zip = openZipWriter(
    { write: async () => {}, close: async () => {} },
    new Date("2024-05-06T07:08:10Z"),
    async () => {},
  );
  const bytes = () => {
    collectGarbage();
    return process.memoryUsage().arrayBuffers;
  };
  const text = "What was said that day. ".repeat(160);
  const many = 500;
  const empty = bytes();
  for (let n = 0; n < many; n += 1) await zip.add(`sources/${n}.txt`, [Buffer.from(text)]);
  await expect.poll(() => (bytes() - empty) / many).toBeLessThan(text.length / 2);
  await zip.close();
});
