import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openWordIndex, type WordIndex } from "../word-index.ts";
import { openToRead } from "../word-search.ts";
import { RowReader } from "./row-reader.ts";
import { rowsOf } from "./row-set.ts";

let folder: string;
let index: WordIndex;
let reader: RowReader;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "lectern-rows-"));
  const file = path.join(folder, "words.sqlite");
  index = openWordIndex({ file, fresh: false });
  put(1, "quay");
  reader = new RowReader(openToRead(file, false), 1);
});

afterEach(() => {
  reader.database.close();
  index.close();
  rmSync(folder, { recursive: true });
});

function put(row: number, text: string): void {
  const entry = { row, transcript: `t${row}`, stamp: "", changed: "", language: "en", title: "", summary: "" };
  index.take({ entries: [{ ...entry, paragraphs: [text], turns: [] }], removed: [], touched: [] });
}

function read(...words: readonly string[]): number[] {
  reader.look();
  const matches = words.map((word) => `"${word}"`);
  return [...rowsOf(reader.read("words", matches).bits)];
}

it("finds what another connection has written since", () => {
  expect(read("quay")).toEqual([1]);
  put(2, "quay and pier");
  expect(read("quay", "pier")).toEqual([1, 2]);
  put(1, "pier");
  expect([read("quay"), read("pier"), read("gone")]).toEqual([[2], [1, 2], []]);
});

it("asks once for what was asked before, and what it remembers is not changed by what it gives", () => {
  reader.look();
  const first = reader.read("words", ['"quay"']);
  first.add(77);
  // Not looked at since: a writer that came in between is not seen until the next query.
  put(2, "quay");
  expect([...rowsOf(reader.read("words", ['"quay"']).bits)]).toEqual([1]);
  expect(read("quay")).toEqual([1, 2]);
});

it("remembers no more than the last so many lists", () => {
  const words = Array.from({ length: 200 }, (_, n) => `word${n}`);
  put(3, words.join(" "));
  for (const word of words) expect(read(word)).toEqual([3]);
  put(4, words.join(" "));
  const unseen = (word: string) => [...rowsOf(reader.read("words", [`"${word}"`]).bits)];
  expect([unseen("word199"), unseen("word0")]).toEqual([[3], [3, 4]]);
});
