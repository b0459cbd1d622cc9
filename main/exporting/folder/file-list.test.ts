import fc from "fast-check";
import { expect, test } from "vitest";
import { createFileList, filesInPages } from "./file-list.ts";
import { filesInside, filesThat, inOrder, type WrittenFile } from "./written-file.ts";

const files = fc
  .array(
    fc.record({
      path: fc.string({ unit: "grapheme", minLength: 1 }).map((name) => `bag/${name}`),
      bytes: fc.maxSafeNat(),
      sha256: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  // More than stand on two pages.
  .map((some) => Array.from({ length: 1_100 }, (_, n) => numbered(some, n)));

function numbered(some: readonly WrittenFile[], n: number): WrittenFile {
  const { path, ...file } = some[n % some.length] ?? { path: "", bytes: 0, sha256: "" };
  return { path: `${path} ${n}`, ...file };
}

test("files are what they were, in the order in which they were begun, here and on another thread", () => {
  fc.assert(
    fc.property(files, fc.nat(1_099), (all, later) => {
      const list = createFileList();
      const ends: (() => void)[] = [];
      for (const [n, file] of all.entries()) {
        if (n === later) ends.push(list.begin(() => file));
        else list.add(file);
      }
      for (const end of ends) end();
      const sent = structuredClone(list.pages());
      list.add({ path: "report.json", bytes: 1, sha256: "0".repeat(64) });
      const read = filesInPages(sent);
      expect([...read]).toEqual(all);
      expect([read.count, read.at(700)]).toEqual([all.length, all[700]]);
      expect(() => read.at(all.length)).toThrow(RangeError);
    }),
    { numRuns: 10 },
  );
});

test("a file that grows is told as long as it is when the list is asked for", () => {
  const list = createFileList();
  let bytes = 0;
  const end = list.begin(() => ({ path: "corpus.xml", bytes, sha256: "0".repeat(64) }));
  for (let n = 0; n < 600; n += 1) list.add({ path: `${n}.xml`, bytes: n, sha256: "1".repeat(64) });
  const before = filesInPages(list.pages());
  bytes = 9;
  end();
  expect([before, filesInPages(list.pages())].map((one) => one.at(0).bytes)).toEqual([0, 9]);
});

test("some of them, and in another order, are the same files", () => {
  fc.assert(
    fc.property(files, (all) => {
      const list = createFileList();
      for (const file of all) list.add(file);
      const read = filesInPages(list.pages());
      const byPath = all.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
      expect([...inOrder(read)]).toEqual(byPath);
      const even = (_: unknown, n: number) => n % 2 === 0;
      const isEven = ({ path }: WrittenFile) => Number(path.split(" ").at(-1)) % 2 === 0;
      expect([...filesThat(read, isEven)]).toEqual(all.filter(even));
      expect([...filesInside(read, "bag")].map(({ path }) => `bag/${path}`)).toEqual(all.map(({ path }) => path));
      expect(filesInside(read, "ba").count).toBe(0);
    }),
    { numRuns: 10 },
  );
});

const fileOf = (n: number): WrittenFile => ({ path: `${n}`, bytes: n, sha256: `${n}`.padStart(64, "0") });

test("what another list has is taken as if it had been added here, before or after what is its own", () => {
  for (const own of [0, 1, 511, 512]) {
    for (const others of [0, 3, 512, 1_300]) {
      const other = createFileList();
      for (let n = 0; n < others; n += 1) other.add(fileOf(own + n));
      const list = createFileList();
      for (let n = 0; n < own; n += 1) list.add(fileOf(n));
      list.take(structuredClone(other.pages()));
      list.add(fileOf(own + others));
      const all = [...filesInPages(list.pages())];
      expect(all).toEqual(Array.from({ length: own + others + 1 }, (_, n) => fileOf(n)));
    }
  }
});
