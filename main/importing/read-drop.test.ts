import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { createArchive } from "../archive/open.ts";
import { exportAll } from "../exporting/testing/export-all.ts";
import { madeArchive } from "../exporting/testing/made-transcript.ts";
import { readFileAt } from "../reading/read-file.ts";
import type { SessionItem } from "./import-item.ts";
import { createJudge } from "./judge.ts";
import { createPoolHere } from "./pool-here.fixture.ts";
import { readDrop } from "./read-drop.ts";

async function newFolder(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-drop-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a drop on an empty archive shows, in its order. `delay`: how long a file takes to be read, in milliseconds. */
async function dropped(
  folder: string,
  given: readonly string[],
  delay: (file: string) => number | undefined = () => 0,
) {
  const archive = await createArchive(path.join(folder, "archive"), { name: "Port records" });
  const items: SessionItem[] = [];
  try {
    await readDrop({
      given,
      archive,
      pool: {
        ...createPoolHere(),
        read: async (file) => {
          await setTimeout(delay(file));
          return readFileAt(file);
        },
      },
      profiles: { kept: new Map() },
      judge: createJudge([]),
      signal: new AbortController().signal,
      texts: { put: async () => "", close: async () => {} },
      spool: { put: async () => {}, take: async () => undefined, sizeOf: () => undefined, close: async () => {} },
      onPreparing: () => {},
      onItem: (item) => {
        items[item.index] = item;
      },
    });
  } finally {
    await archive.close();
    rmSync(path.join(folder, "archive"), { recursive: true });
  }
  return items.map(({ name, verdict, chosen }) => [name, verdict.kind, chosen]);
}

it.each([[[30, 0, 0]], [[0, 30, 0]], [[30, 15, 0]], [[0, 0, 0]]])(
  "of files that are the same the first in order is new, whichever was read first (%j ms)",
  async (delays) => {
    const folder = await newFolder();
    mkdirSync(path.join(folder, "drop"));
    for (const name of ["a.txt", "b.txt", "c.txt"]) writeFileSync(path.join(folder, "drop", name), "Good morning.\n");
    const delay = (file: string) => delays["abc".indexOf(path.basename(file, ".txt"))];
    expect(await dropped(folder, [path.join(folder, "drop")], delay)).toEqual([
      ["drop/a.txt", "new", true],
      ["drop/b.txt", "repeated", false],
      ["drop/c.txt", "repeated", false],
    ]);
  },
);

it("a Markdown export comes in by its records; pages that were edited since, or are named by themselves, are texts", async () => {
  const folder = await newFolder();
  const exported = await exportAll(madeArchive(3, { date: "2021-03-03" }), folder, ["markdown"]);
  const drop = path.join(exported.folder, "markdown");
  const page = (n: number) => `2021-03-03 meeting-${n}-of-the-harbour-board.md`;
  appendFileSync(path.join(drop, page(2)), "\nAnd more.\n");
  expect(await dropped(folder, [drop])).toEqual([
    [`markdown/${page(1)}`, "not-a-transcript", false],
    [`markdown/${page(2)}`, "new", true],
    [`markdown/${page(3)}`, "not-a-transcript", false],
    ["markdown/pages.sha256", "not-a-transcript", false],
    ["markdown/records.jsonl", "new", true],
  ]);
  expect(await dropped(folder, [path.join(drop, page(1))])).toEqual([[page(1), "new", true]]);
});
