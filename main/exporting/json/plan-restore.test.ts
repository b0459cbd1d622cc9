import { expect, test } from "vitest";
import { emptyTables } from "../../archive/tables.ts";
import { plainReading } from "../testing/arbitrary-archive.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import type { ExportContents } from "./parse-export.ts";
import { planRestore } from "./plan-restore.ts";

function contentsOf(count: number): ExportContents {
  const archive = madeArchive(count);
  const transcripts = [...archive.tables.transcripts.values()].map((record) => {
    const text = archive.texts.get(record.text) ?? "";
    return { record, text, reading: plainReading(text, record.title) };
  });
  return { transcripts, persons: [], topics: [], sections: [], collections: [], passages: [] };
}

test("what the archive has otherwise is listed and left alone", () => {
  const from = contentsOf(2);
  const tables = emptyTables();
  const [first] = from.transcripts;
  if (!first) throw new Error("there are two");
  tables.transcripts.set(first.record.id, { ...first.record, title: "Changed since" });
  const plan = planRestore(from, tables);
  expect(plan.conflicts).toMatchObject([{ kind: "transcripts", id: first.record.id, title: first.record.title }]);
  expect(plan.changes).toHaveLength(1);
  expect(plan.contents.map(({ transcript }) => transcript)).toEqual([from.transcripts[1]?.record.id]);
});

test("a text or an original that is not what its record says is not let in", () => {
  const from = contentsOf(2);
  const [first, second] = from.transcripts;
  if (!first || !second) throw new Error("there are two");
  const damaged = [
    { ...first, text: `${first.text}!` },
    { ...second, original: Buffer.from("else").toString("base64") },
  ];
  const plan = planRestore({ ...from, transcripts: damaged }, emptyTables());
  expect(plan.changes).toEqual([]);
  expect(plan.conflicts.map(({ reason }) => reason)).toEqual([
    expect.stringContaining("the text"),
    expect.stringContaining("the original"),
  ]);
});
