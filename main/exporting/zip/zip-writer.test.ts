import { expect, test } from "vitest";
import { collectGarbage } from "../../runtime/testing/garbage.ts";
import { openZipWriter } from "./zip-writer.ts";

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
