import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { createArchive } from "../archive/open.ts";
import { readFileAt } from "../reading/read-file.ts";
import type { SessionItem } from "./import-item.ts";
import { createJudge } from "./judge.ts";
import { readDrop } from "./read-drop.ts";

it.each([[[30, 0, 0]], [[0, 30, 0]], [[30, 15, 0]], [[0, 0, 0]]])(
  "of files that are the same the first in order is new, whichever was read first (%j ms)",
  async (delays) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-drop-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const archive = await createArchive(path.join(folder, "archive"), { name: "Port records" });
    onTestFinished(() => archive.close());
    mkdirSync(path.join(folder, "drop"));
    for (const name of ["a.txt", "b.txt", "c.txt"]) writeFileSync(path.join(folder, "drop", name), "Good morning.\n");
    const items: SessionItem[] = [];
    await readDrop({
      given: [path.join(folder, "drop")],
      archive,
      pool: {
        read: async (file) => {
          await setTimeout(delays["abc".indexOf(path.basename(file, ".txt"))]);
          return readFileAt(file);
        },
        fetch: async (file) => ({ bytes: readFileSync(file), sha256: "" }),
        place: async () => true,
        sync: async () => {},
        sketch: async () => undefined,
        compare: async () => ({ rows: [], more: 0, share: 0, coarse: false }),
        close: async () => {},
      },
      profiles: { kept: new Map() },
      judge: createJudge([]),
      signal: new AbortController().signal,
      spool: { put: async () => {}, take: async () => undefined, close: async () => {} },
      onPreparing: () => {},
      onItem: (item) => {
        items[item.index] = item;
      },
    });
    expect(items.map(({ name, verdict, chosen }) => [name, verdict.kind, chosen])).toEqual([
      ["drop/a.txt", "new", true],
      ["drop/b.txt", "repeated", false],
      ["drop/c.txt", "repeated", false],
    ]);
  },
);
