import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { kindOf } from "./index-failure.ts";
import type { Work } from "./messages.ts";
import { openWordIndex } from "./word-index.ts";

const workOf = (row: number, words: string): Work => ({
  entries: [
    {
      row,
      transcript: `t${row}`,
      stamp: "s",
      changed: "",
      title: words,
      summary: "",
      language: "",
      paragraphs: [],
      turns: [],
    },
  ],
  removed: [],
  touched: [],
  through: undefined,
});

it("says that there was no room, and goes on when there is", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-words-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const index = openWordIndex({ file: path.join(folder, "words.sqlite"), fresh: false });
  onTestFinished(() => index.close());
  const long = Array.from({ length: 20_000 }, (_, n) => `word${n}`).join(" ");
  index.database.exec("PRAGMA max_page_count = 20");
  let refusal: unknown;
  try {
    index.take(workOf(1, long));
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({ message: expect.stringContaining("full") });
  expect(kindOf(refusal)).toBe("unwritable");
  index.database.exec("PRAGMA max_page_count = 4294967294");
  index.take(workOf(1, long));
  expect(index.database.prepare("SELECT count(*) AS n FROM entry").get()).toEqual({ n: 1 });
});
