import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { PastEvent } from "../../../shared/records/past-event.ts";
import type { HistoryPlace } from "../../archive/history/step-log.ts";
import { contentFile } from "../../archive/stores/content-files.ts";
import { readingText } from "../../archive/stores/reading-store.ts";
import { eventsIn, type SmallArchive, testId } from "./arbitrary-archive.ts";

/** The files of an archive that is in memory, where an archive's folder has them, and its history up to where it goes. */
export async function storeArchive(
  { tables, texts, readings, originals }: SmallArchive,
  folder: string,
): Promise<HistoryPlace> {
  const put = async (label: string, content: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(folder, label)), { recursive: true });
    await writeFile(path.join(folder, label), content);
  };
  for (const [sum, text] of texts) await put(contentFile("texts", sum).label, text);
  for (const [sum, bytes] of originals) await put(contentFile("originals", sum).label, bytes);
  for (const [sum, reading] of readings) {
    await put(contentFile("readings", sum).label, readingText(sum, JSON.stringify(reading)));
  }
  const segment = "000000000001.ndjson";
  const steps = [...tables.transcripts.values()].flatMap((record) =>
    eventsIn(record).map((event) => stepOf(record.id, event)),
  );
  const lines = Buffer.from(steps.map((step) => `${JSON.stringify(step)}\n`).join(""));
  await put(`history/${segment}`, lines);
  return { segment, end: lines.length };
}

/** A step of the history that this is told of. */
function stepOf(transcript: string, { id, at, who, deed, fields = [], why }: PastEvent): object {
  const set = Object.fromEntries(fields.map((field) => [field, {}]));
  return {
    id,
    at,
    writer: testId("writer", 1),
    ...(who === undefined ? {} : { who }),
    deed: { code: deed, count: 1, names: [], ...(why === undefined ? {} : { reason: why }) },
    changes: [{ do: "change", on: "transcripts", ids: [transcript], set }],
  };
}
