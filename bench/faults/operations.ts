import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Archive } from "../../main/archive/archive.ts";
import { createRecords, edit, newReading, newTopic, newTranscript } from "../../main/archive/fixture-records.ts";
import { trashChanges } from "../../main/archive/trash/trash.ts";
import { beginImport } from "../../main/importing/import-session.ts";
import { openSharedPool } from "./shared-pool.ts";

/** Something that is done with an open archive; the disk may refuse any of it. */
export type Operation = (archive: Archive, folder: string) => Promise<unknown>;

const bytes = Buffer.from("Minutes of the board\n");

export const operations: Readonly<Record<string, Operation>> = {
  commit: (archive) => archive.commit(createRecords("topics", newTopic("Ferries"))),
  "bulk commit": (archive) => {
    const [topic = ""] = archive.tables.topics.keys();
    return archive.commit(edit(archive.tables, "transcripts", idsOf(archive), { add: { topics: [topic] } }));
  },
  "concurrent commits": (archive) => settleAll(["a", "b", "c"].map((label) => commitTopic(archive, label))),
  "commits one after another": async (archive) => {
    for (const label of ["a", "b"]) await commitTopic(archive, label);
  },
  undo: async (archive) => {
    for await (const step of archive.steps()) return await archive.undo(step.id);
    return undefined;
  },
  "put an original": (archive) => archive.originals.put(bytes),
  "put many texts": (archive) => archive.texts.putAll([bytes, Buffer.from("Another"), Buffer.from("A third")]),
  "put a reading": (archive) => archive.readings.put("c".repeat(64), newReading("page")),
  "read what is stored": async (archive) => {
    for (const { original, text } of archive.tables.transcripts.values()) {
      await Promise.all([archive.originals.get(original), archive.texts.get(text), archive.readings.get(text)]);
    }
  },
  "trash and empty": async (archive) => {
    const [id = ""] = idsOf(archive);
    await archive.commitPlan(function* () {
      const changes = yield* trashChanges(archive.tables, [id], "2024-05-06T07:08:09.010Z");
      return { deed: { code: "trash", count: 1, names: [] }, changes };
    });
    return await archive.emptyTrash([id]);
  },
  fold: async (archive) => {
    await commitTopic(archive, "Folded");
    await archive.fold();
  },
  verify: (archive) => archive.verify(),
  import: async (archive, folder) => {
    const drop = path.join(folder, "..", "..", "incoming");
    mkdirSync(drop, { recursive: true });
    writeFileSync(
      path.join(drop, "a.txt"),
      "Events\nA meeting\nMarch 3, 2021\n14:15\nPort Almere\nChair Valdez: Good morning.\n",
    );
    const session = beginImport([drop], {
      archive,
      openPool: openSharedPool,
      onProgress: () => {},
      onImported: () => {},
    });
    await session.read;
    return await session.run();
  },
  close: (archive) => archive.close(),
  "commit and close": async (archive) => {
    await settleAll([commitTopic(archive, "Last"), archive.close()]);
  },
};

function commitTopic(archive: Archive, label: string) {
  return archive.commit(createRecords("topics", newTopic(label)));
}

function idsOf(archive: Archive): readonly string[] {
  return [...archive.tables.transcripts.keys()];
}

/** Waits for all, and rejects as the first that did. */
async function settleAll(all: readonly Promise<unknown>[]): Promise<void> {
  const refused = (await Promise.allSettled(all)).find((one) => one.status === "rejected");
  if (refused) throw refused.reason;
}

/** An archive with a few transcripts and all their files, part of its history not folded; it stays open. */
export async function fillArchive(archive: Archive): Promise<void> {
  await commitTopic(archive, "Harbours");
  for (const title of ["First", "Second", "Third"]) {
    const original = await archive.originals.put(Buffer.from(`${title}\r\n`));
    const text = await archive.texts.put(Buffer.from(`${title}\n`));
    await archive.readings.put(text, newReading("page"));
    await archive.commit(createRecords("transcripts", newTranscript(title, { original, text })));
  }
  await archive.fold();
  await commitTopic(archive, "Quays");
}
