import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createCalmFiles } from "./calm-files.ts";
import { type FolderWatch, watchFolder } from "./watch-folder.ts";

let home = "";
let folder = "";
let ready: string[] = [];
let there: boolean | undefined;
let looks = 0;
let atLook: () => void = () => {};
let watch: FolderWatch;

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "lectern-watch-"));
  folder = path.join(home, "Inbox");
  mkdirSync(folder);
  ready = [];
  looks = 0;
  atLook = () => {};
});
afterEach(async () => {
  await watch.stop();
  rmSync(home, { recursive: true, force: true });
});

function begin(): void {
  watch = watchFolder({
    folder,
    archive: path.join(home, "archive"),
    every: 50,
    rest: 400,
    onReady: async (files) => void ready.push(...files.map(({ name }) => name)),
    onLook: (paths) => {
      there = paths !== undefined;
      looks += 1;
      atLook();
    },
    onTrouble: (error) => {
      throw error;
    },
  });
}
const write = (name: string, words = "Anna Berg: Good morning.\n") => writeFileSync(path.join(folder, name), words);
const soon = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 30 });

it("waits for a file that grows from look to look, and then tells it once", async () => {
  write("a.txt", "Anna");
  const pieces = 20;
  const told = new Set<string>();
  atLook = () => {
    if (looks > pieces) return;
    appendFileSync(path.join(folder, "a.txt"), " Berg");
    for (const name of ready) told.add(name);
  };
  begin();
  await soon(() => expect(ready).toEqual(["Inbox/a.txt"]));
  expect(looks).toBeGreaterThan(pieces);
  expect(told).toEqual(new Set());
  const until = looks + 15;
  await soon(() => expect(looks).toBeGreaterThan(until));
  expect(ready).toEqual(["Inbox/a.txt"]);
});

it("passes over what is still on its way or empty, and takes it under the name that it gets", async () => {
  begin();
  write("a.txt.part");
  write(".~b.txt");
  write("empty.txt", "");
  mkdirSync(path.join(folder, "inner"));
  write("inner/c.txt");
  await soon(() => expect(ready).toEqual(["Inbox/inner/c.txt"]));
  renameSync(path.join(folder, "a.txt.part"), path.join(folder, "a.txt"));
  await soon(() => expect(ready).toEqual(["Inbox/inner/c.txt", "Inbox/a.txt"]));
  expect(readdirSync(folder).toSorted()).toEqual([".~b.txt", "a.txt", "empty.txt", "inner"]);
});

it("a folder that goes away and comes back is watched on", async () => {
  begin();
  await soon(() => expect(there).toBe(true));
  renameSync(folder, path.join(home, "away"));
  await soon(() => expect(there).toBe(false));
  renameSync(path.join(home, "away"), folder);
  write("late.txt");
  await soon(() => expect(ready).toEqual(["Inbox/late.txt"]));
});

it("tells each of a thousand files that come at once", async () => {
  begin();
  for (let n = 0; n < 1_000; n += 1) write(`${n}.txt`, `Page ${n}\n`);
  await soon(() => expect(new Set(ready).size).toBe(1_000));
  expect(ready).toHaveLength(1_000);
});

it("whatever happens to files, each state that rests is told exactly once, and none before it rests", () => {
  const happening = fc.record({ file: fc.nat(2), size: fc.nat(3), wait: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
      const calm = createCalmFiles(10);
      const sizes = new Map<number, { size: number; since: number; told: boolean }>();
      let now = 0;
      for (const { file, size, wait } of happenings) {
        if (sizes.get(file)?.size !== size) sizes.set(file, { size, since: now, told: false });
        const seen = [...sizes].map(([n, one]) => ({ path: `${n}`, name: `${n}`, size: one.size, changed: 0 }));
        const told = calm.look(seen, now).map(({ path }) => Number(path));
        const due = [...sizes].filter(([, one]) => !one.told && one.size > 0 && now - one.since >= 10);
        expect(told).toEqual(due.map(([n]) => n));
        for (const [, one] of due) one.told = true;
        now += wait;
      }
    }),
  );
  begin();
});
