import { expect, it } from "vitest";
import { createPacer } from "../runtime/pacer.ts";
import { Ledger } from "./index/ledger.ts";
import type { OpenIndex } from "./index/open-index.ts";
import { RowSlots } from "./row-slots.ts";
import { Shelf } from "./shelf/shelf.ts";
import { addTranscript, emptyArchive, madeId } from "./testing/made-archive.ts";

const idOf = (n: number) => madeId("transcript", n);

function openOf(...transcripts: readonly number[]): OpenIndex {
  const ledger = new Ledger();
  for (const [row, n] of transcripts.entries()) ledger.put({ transcript: idOf(n), row, stamp: "", language: "" });
  return { kind: "own", file: "", ledger };
}

it("gives the slot that a row stands for, also where it had another one before", async () => {
  const archive = emptyArchive();
  const shelf = new Shelf(archive.tables);
  const put = (n: number) => {
    addTranscript(archive, n, ["quiet water"]);
    shelf.refresh(idOf(n));
  };
  const drop = (n: number) => {
    archive.tables.transcripts.delete(idOf(n));
    shelf.refresh(idOf(n));
  };
  const places = new RowSlots(shelf);
  const of = async (open: OpenIndex, ...rows: readonly number[]) => [
    ...(await places.of({ rows: Int32Array.from(rows), open }, createPacer())).slots,
  ];
  for (const n of [1, 2, 3]) put(n);
  const open = openOf(1, 2, 3);
  expect(await of(open, 2, 0, 1)).toEqual([2, 0, 1]);
  // Another transcript takes the slot of one that went; what went has none until it is there again, elsewhere.
  drop(1);
  put(4);
  expect(await of(open, 0, 1)).toEqual([1]);
  put(1);
  expect(await of(open, 0)).toEqual([3]);
  expect(await of(openOf(4), 0)).toEqual([0]);
});
