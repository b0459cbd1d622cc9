import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { openZipWriter } from "./zip-writer.ts";

/** Reclaims what nobody holds, at once. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  if (typeof gc !== "function") throw new Error("garbage cannot be collected here");
  gc();
}

test("a zip lets go of what it has written, of which it may have tens of thousands of files", async () => {
  const file = { write: async () => {}, close: async () => {} };
  const zip = openZipWriter(file, new Date("2024-05-06T07:08:10Z"), async () => {});
  const write = async (name: string) => {
    const content = [Buffer.from("What was said that day.")];
    await zip.add(name, content);
    return new WeakRef(content);
  };
  const written = [await write("one.txt"), await write("two.txt")];
  await write("last.txt");
  const kept = () => {
    collectGarbage();
    return written.filter((one) => one.deref() !== undefined).length;
  };
  await expect.poll(kept).toBe(0);
  await zip.close();
});
