import fc from "fast-check";
import { expect, test } from "vitest";
import { smallArchives } from "../testing/arbitrary-archive.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import { gatherTables, tableSlices } from "./table-slices.ts";

test("whatever tables are sent, the same records come, in their order", () => {
  fc.assert(
    fc.property(smallArchives, ({ tables }) => {
      const gathered = gatherTables();
      for (const slice of tableSlices(tables, [...tables.transcripts.keys()], tables.transcripts.size)) {
        gathered.take(structuredClone(slice));
      }
      const { transcripts } = gathered.tables;
      expect(transcripts.size).toBe(tables.transcripts.size);
      expect([...transcripts]).toEqual([...tables.transcripts]);
      expect([...transcripts.keys()]).toEqual([...tables.transcripts.keys()]);
      expect([...transcripts.values()]).toEqual([...tables.transcripts.values()]);
      for (const [id, record] of tables.transcripts) {
        expect(transcripts.has(id)).toBe(true);
        expect(transcripts.get(id)).toEqual(record);
      }
      expect(transcripts.get("t-another")).toBe(undefined);
    }),
    { numRuns: 30 },
  );
});

test("transcripts are sent in memory that is shared, and none is kept as a record", () => {
  const { tables } = madeArchive(250);
  const slices = [...tableSlices(tables, [...tables.transcripts.keys()], 250)];
  const packed = slices.flatMap(({ transcripts }) => transcripts ?? []);
  expect(packed.map(({ ids, bytes }) => [ids.length, bytes instanceof SharedArrayBuffer])).toEqual([
    [100, true],
    [100, true],
    [50, true],
  ]);
  const { tables: gathered, take } = gatherTables();
  for (const slice of slices) take(slice);
  const [id = ""] = tables.transcripts.keys();
  expect(gathered.transcripts.get(id)).toEqual(gathered.transcripts.get(id));
  expect(gathered.transcripts.get(id)).not.toBe(gathered.transcripts.get(id));
});
