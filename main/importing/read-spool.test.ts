import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { packReceived, unpackReceived } from "../reading/packed-received.ts";
import { readBytes } from "../reading/read-bytes.ts";
import type { Received } from "../reading/received.ts";
import { createReadSpool } from "./read-spool.ts";

const makeFolder = () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-spool-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
/** As it comes from another thread. */
const read = async (text: string) =>
  unpackReceived(packReceived(await readBytes(new TextEncoder().encode(text), "a.txt")));
/** What is made of bytes only when it is asked for is asked for. */
const whole = (page: Received | undefined) => (page?.ok ? { ...page, forms: page.forms() } : page);

it("gives back what was read, when it was read in that way, and leaves nothing behind", async () => {
  const folder = makeFolder();
  const spool = createReadSpool(folder, "i1");
  const pages = await Promise.all(["Good morning.", "港長: おはよう。", "😀 ".repeat(10_000)].map(read));
  await Promise.all(pages.map((page, n) => spool.put(n, { name: `${n}.txt` }, page)));
  for (const [n, page] of pages.entries()) {
    expect(whole(await spool.take(n, { name: `${n}.txt` }))).toEqual(whole(page));
  }
  expect(await spool.take(0, { name: "0.txt", correction: { lines: [], speakers: { are: [], areNot: [] } } })).toBe(
    undefined,
  );
  expect(await spool.take(9, { name: "9.txt" })).toBe(undefined);
  const sizes = pages.map((_page, n) => spool.sizeOf(n) ?? 0);
  expect([Math.min(...sizes) > 0, sizes.indexOf(Math.max(...sizes)), spool.sizeOf(9)]).toEqual([true, 2, undefined]);
  await spool.close();
  expect(await readdir(path.join(folder, "cache"))).toEqual([]);
  expect(await spool.take(0, { name: "0.txt" })).toBe(undefined);
});

it("does without what does not fit, and without a disk", async () => {
  const small = createReadSpool(makeFolder(), "i1", 10);
  const page = await read("Good morning.");
  await small.put(0, {}, page);
  await small.put(1, {}, page);
  expect([await small.take(0, {}), await small.take(1, {})].map(whole)).toEqual([whole(page), undefined]);
  await small.close();
  const folder = makeFolder();
  writeFileSync(path.join(folder, "cache"), "a file, not a folder");
  const none = createReadSpool(folder, "i1");
  await none.put(0, {}, page);
  expect(await none.take(0, {})).toBe(undefined);
  await none.close();
  expect(existsSync(path.join(folder, "cache"))).toBe(true);
});

it("gives back what fills many pieces, in any order and while more is put", async () => {
  const folder = makeFolder();
  const spool = createReadSpool(folder, "i1");
  const pages = await Promise.all(Array.from({ length: 12 }, (_, n) => read(`${n}: ${"word ".repeat(n * 3_000)}`)));
  await Promise.all(
    pages.map(async (page, n) => {
      await spool.put(n, {}, page);
      const earlier = n >> 1;
      expect(whole(await spool.take(earlier, {}))).toEqual(whole(pages[earlier]));
    }),
  );
  const taken = await Promise.all(pages.map((_, n) => spool.take(11 - n, {})));
  expect(taken.map(whole)).toEqual(pages.toReversed().map(whole));
  await spool.close();
});
