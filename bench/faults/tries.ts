import { appendFile } from "node:fs/promises";
import path from "node:path";
import type { Archive } from "../../main/archive/archive.ts";
import { createRecords, newTopic } from "../../main/archive/fixture-records.ts";
import { createArchive, openArchive } from "../../main/archive/open.ts";
import { isLecternError } from "../../shared/contract/error.ts";
import { checkFolder, stateSum } from "../check-folder.ts";
import { attempt, type Trial, type Try, wordsOf } from "./attempt.ts";
import { folderTries } from "./folder-tries.ts";
import { type Operation, operations } from "./operations.ts";

export const tries: readonly Try[] = [
  { name: "create", run: tryCreate },
  { name: "open", run: tryOpen },
  {
    name: "open with a torn tail",
    run: async (trial) => {
      await appendFile(path.join(trial.folder, "history", "000000000001.ndjson"), '{"lectern":1,"batch":');
      await tryOpen(trial);
    },
  },
  ...folderTries,
  ...Object.entries(operations).map(([name, operation]) => ({
    name,
    run: (trial: Trial) => tryOperation(trial, operation),
  })),
];

async function tryCreate({ folder, arm, heal, note }: Trial): Promise<void> {
  arm();
  const first = await attempt(() => createArchive(folder, { name: "Port" }), note);
  heal();
  const archive = (await forWriting(first)) ?? (await createOrOpen(folder, note));
  if (archive) await lookAfter(archive, [], note);
}

/** Where the making was refused it can be made now; where it was made and then refused, it can be opened. */
async function createOrOpen(folder: string, note: Trial["note"]): Promise<Archive | undefined> {
  try {
    return await createArchive(folder, { name: "Port" });
  } catch (error) {
    if (!isLecternError(error, "not-empty")) note(`is not made again: ${wordsOf(error)}`);
    return await attempt(() => openArchive(folder), note, true);
  }
}

async function tryOpen({ folder, arm, heal, note }: Trial): Promise<void> {
  arm();
  const first = await attempt(() => openArchive(folder), note);
  heal();
  const archive = (await forWriting(first)) ?? (await attempt(() => openArchive(folder), note, true));
  if (archive?.readOnly) note("is open for reading only though the disk is well");
  if (archive?.tables.transcripts.size !== 3) note("does not hold its transcripts");
  if (archive) await lookAfter(archive, [], note);
}

/** What could only be opened for reading is to be opened again. */
async function forWriting(archive: Archive | undefined): Promise<Archive | undefined> {
  if (!archive?.readOnly) return archive;
  await archive.close();
  return undefined;
}

async function tryOperation({ folder, arm, heal, note }: Trial, operation: Operation): Promise<void> {
  const archive = await openArchive(folder);
  const acknowledged: string[] = [];
  archive.onCommit((step) => void acknowledged.push(step.id));
  arm();
  await attempt(() => operation(archive, folder), note);
  heal();
  await lookAfter(archive, acknowledged, note);
}

/** It goes on working, closes, and opens again with all that was acknowledged and nothing that was refused. */
async function lookAfter(archive: Archive, acknowledged: readonly string[], note: Trial["note"]): Promise<void> {
  const { folder } = archive;
  const open = await commitAfterwards(archive, note);
  if (!open) return;
  const state = stateSum(open.archive.tables);
  await attempt(open.archive.close, note, true);
  const found = await checkFolder(folder, [...acknowledged, ...open.steps], false);
  for (const one of [...found.unopenable, ...found.wrong, ...found.lost.map((id) => `lost ${id}`)]) note(one);
  const again = await attempt(() => openArchive(folder, { readOnly: true }), note, true);
  if (again && stateSum(again.tables) !== state) note("holds something else when it is opened again");
  await again?.close();
}

/** One more change: in the archive as it is or, where it was closed, in the one that is opened anew. */
async function commitAfterwards(archive: Archive, note: Trial["note"]) {
  try {
    const step = await archive.commit(createRecords("topics", newTopic("Afterwards")));
    return { archive, steps: step ? [step.id] : [] };
  } catch (error) {
    const isClosed = isLecternError(error, "no-archive");
    if (!isClosed) note(`takes no change afterwards: ${wordsOf(error)}`);
    await archive.close();
    const again = await attempt(() => openArchive(archive.folder), note, true);
    return again && { archive: again, steps: [] };
  }
}
