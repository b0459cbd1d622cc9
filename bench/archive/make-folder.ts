import type { Archive } from "../../main/archive/archive.ts";
import { createArchive } from "../../main/archive/open.ts";
import type { Change } from "../../shared/records/change.ts";
import type { RecordOf } from "../../shared/records/record.ts";
import { createRecordMaker, madeId, type RecordMaker } from "../generate/records.ts";

/** Creates in one step; a file of 100,000 takes a hundred. */
const batchLength = 1_000;
const manyPassages = 2_000;

/** The transcript that so many passages are marked in, and that has grown long itself. */
export const heavyTranscript = madeId("transcript", 999_999_999);

/** An archive of so many generated transcripts, made through the real code; without their originals and texts. */
export async function makeFolder(folder: string, size: number): Promise<void> {
  const maker = createRecordMaker();
  const archive = await createArchive(folder, { name: "Bench", program: "bench" });
  const { topics, persons, sections } = maker.terms;
  await create(archive, [
    ...topics.map((record): Change => ({ do: "create", on: "topics", record })),
    ...persons.map((record): Change => ({ do: "create", on: "persons", record })),
    ...sections.map((record): Change => ({ do: "create", on: "sections", record })),
  ]);
  for (let from = 0; from < size; from += batchLength) {
    const count = Math.min(batchLength, size - from);
    const records = Array.from({ length: count }, (_, n) => maker.transcript(from + n));
    await create(
      archive,
      records.map((record): Change => ({ do: "create", on: "transcripts", record })),
    );
  }
  await create(archive, heavyChanges(maker));
  await archive.close();
}

async function create(archive: Archive, changes: readonly Change[]): Promise<void> {
  await archive.commit({ deed: { code: "import", count: changes.length, names: [] }, changes });
}

function heavyChanges(maker: RecordMaker): readonly Change[] {
  const record = {
    ...maker.transcript(0),
    id: heavyTranscript,
    warnings: Array.from({ length: manyPassages }, (_, n) => ({ code: "unknown-line", line: n + 1 })),
  };
  const passages = Array.from(
    { length: manyPassages },
    (_, n): RecordOf<"passages"> => ({
      id: madeId("passage", n),
      transcript: record.id,
      text: record.text,
      start: n * 40,
      end: n * 40 + 30,
      exact: `passage ${n} of a long day in the harbour`,
      note: "to be quoted",
    }),
  );
  return [
    { do: "create", on: "transcripts", record },
    ...passages.map((passage): Change => ({ do: "create", on: "passages", record: passage })),
  ];
}
