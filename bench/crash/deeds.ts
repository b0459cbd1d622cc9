import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Archive, StepDraft } from "../../main/archive/archive.ts";
import { changeRecords } from "../../main/archive/changes/changes.ts";
import { createRecords, draft, edit, newReading, newTopic, newTranscript } from "../../main/archive/fixture-records.ts";
import { trashChanges } from "../../main/archive/trash/trash.ts";
import { beginImport } from "../../main/importing/import-session.ts";
import type { ImportTools } from "../../main/importing/session.ts";
import { isLecternError } from "../../shared/contract/error.ts";
import type { Change, Step } from "../../shared/records/change.ts";
import type { Random } from "../generate/random.ts";

/** An open archive and what random work on it needs. */
export type Desk = {
  readonly archive: Archive;
  readonly random: Random;
  /** Steps made in this run, oldest first. */
  readonly made: string[];
  /** A folder for files to import, and what reads them; nothing is imported without. */
  readonly imports?: { readonly folder: string } & Pick<ImportTools, "openPool" | "placesOnThreads">;
  /** Heard before the named work begins. */
  readonly onPhase: (phase: Phase) => void;
};

export type Phase = "import" | "undo" | "fold" | "merge";

type Deed = (desk: Desk) => Promise<unknown>;

/** Each as often as it is to be done among so many. */
const shares: readonly (readonly [Deed, number])[] = [
  [addTopic, 2],
  [addTranscript, 5],
  [tagOne, 8],
  [describeOne, 6],
  [tagAll, 3],
  [tagMany, 4],
  [mergeTopics, 2],
  [renameTopic, 2],
  [dropOne, 1],
  [trashOne, 2],
  [undoAndRedo, 4],
  [fold, 2],
  [importFiles, 1],
];

const deeds = shares.flatMap(([deed, share]) => Array.from({ length: share }, () => deed));

/** Do one thing that a user might do, chosen at random. Resolves when all of it was acknowledged. */
export async function doSomething(desk: Desk): Promise<void> {
  await desk.random.pick(deeds)(desk);
}

/** Undefined also when another change, made at the same time, came first and this one does not fit it any more. */
async function commit(archive: Archive, wanted: StepDraft): Promise<Step | undefined> {
  try {
    return await archive.commit(wanted);
  } catch (error) {
    if (isLecternError(error, "conflict", "not-found")) return undefined;
    throw error;
  }
}

function someTranscript({ archive, random }: Desk): string | undefined {
  const ids = [...archive.tables.transcripts.keys()];
  return ids.length === 0 ? undefined : random.pick(ids);
}

function someTopic({ archive, random }: Desk): string | undefined {
  const ids = [...archive.tables.topics.keys()];
  return ids.length === 0 ? undefined : random.pick(ids);
}

function addTopic({ archive, random }: Desk) {
  return commit(archive, createRecords("topics", newTopic(`Topic ${random.below(1_000)}`)));
}

/** Now and then a file that is there already, or one that is being stored at the same time. */
async function addTranscript(desk: Desk) {
  const title = `Board of the port, meeting ${desk.random.below(desk.random.pick([8, 1_000_000]))}`;
  const twins = desk.random.below(6) === 0 ? [title, title] : [title];
  await Promise.all(twins.map((twin) => storeTranscript(desk, twin)));
}

async function storeTranscript({ archive, random }: Desk, title: string) {
  const [original, text] = await Promise.all([
    archive.originals.put(Buffer.from(`${title}\r\n`)),
    archive.texts.put(Buffer.from(`${title}\n`)),
  ]);
  await archive.readings.put(text, newReading("page"));
  const notes = "x".repeat(random.below(6_000));
  await commit(archive, createRecords("transcripts", newTranscript(title, { original, text, notes })));
}

/** The draft is made on what the tables hold now, so deeds that run at the same time fit each other. */
async function tagOne(desk: Desk) {
  const [id, topic] = [someTranscript(desk), someTopic(desk)];
  if (id === undefined || topic === undefined) return addTopic(desk);
  const how = desk.random.below(4) === 0 ? "remove" : "add";
  return await commit(desk.archive, edit(desk.archive.tables, "transcripts", [id], { [how]: { topics: [topic] } }));
}

async function describeOne(desk: Desk) {
  const { archive, random } = desk;
  const id = someTranscript(desk);
  if (id === undefined) return addTranscript(desk);
  const status = random.pick(["draft", "approved", "published"]);
  const set = { notes: `Note ${random.below(1_000)} \u2028 "}`, "publication.status": status };
  return await commit(archive, edit(archive.tables, "transcripts", [id], { set }));
}

async function tagAll(desk: Desk) {
  const { archive, random } = desk;
  const topic = someTopic(desk);
  if (topic === undefined) return addTopic(desk);
  const how = random.below(2) === 0 ? "remove" : "add";
  const ids = archive.tables.transcripts.keys();
  return await commit(archive, edit(archive.tables, "transcripts", [...ids], { [how]: { topics: [topic] } }));
}

function tagMany(desk: Desk) {
  return Promise.all(Array.from({ length: 2 + desk.random.below(20) }, () => tagOne(desk)));
}

async function mergeTopics(desk: Desk) {
  const { archive, onPhase } = desk;
  const [gone, kept] = [someTopic(desk), someTopic(desk)];
  const record = archive.tables.topics.get(gone ?? "");
  if (!record || kept === undefined || gone === kept) return addTopic(desk);
  onPhase("merge");
  const changes: Change[] = [
    ...changeRecords(archive.tables, "transcripts", usersOf(archive, record.id), {
      add: { topics: [kept] },
      remove: { topics: [record.id] },
    }),
    ...changeRecords(archive.tables, "topics", [kept], { add: { variants: [record.label] } }),
    { do: "delete", on: "topics", record },
  ];
  return await commit(archive, draft(changes));
}

function usersOf({ tables }: Archive, topic: string): readonly string[] {
  return [...tables.transcripts.values()].filter(({ topics }) => topics.includes(topic)).map(({ id }) => id);
}

async function renameTopic(desk: Desk) {
  const { archive, random } = desk;
  const record = archive.tables.topics.get(someTopic(desk) ?? "");
  if (!record) return addTopic(desk);
  const wanted = { set: { label: `Topic ${random.below(1_000)}, renamed` }, add: { variants: [record.label] } };
  return await commit(archive, edit(archive.tables, "topics", [record.id], wanted));
}

async function dropOne(desk: Desk) {
  const record = desk.archive.tables.transcripts.get(someTranscript(desk) ?? "");
  if (!record) return addTranscript(desk);
  return await commit(desk.archive, draft([{ do: "delete", on: "transcripts", record }]));
}

/** Into the trash, and now and then out of it for good. */
async function trashOne(desk: Desk) {
  const { archive, random } = desk;
  const id = someTranscript(desk);
  if (id === undefined) return addTranscript(desk);
  await archive.commitPlan(function* () {
    return draft([...(yield* trashChanges(archive.tables, [id], "2024-05-06T07:08:09.010Z"))]);
  });
  return random.below(2) === 0 ? await archive.emptyTrash([id]) : undefined;
}

/** One of the last steps, which a later one may stand in the way of. */
async function undoAndRedo({ archive, random, made, onPhase }: Desk) {
  const id = made.at(-1 - random.below(4));
  if (id === undefined) return;
  onPhase("undo");
  try {
    await archive.undo(id);
    if (random.below(2) === 0) await archive.redo(id);
  } catch (error) {
    if (!isLecternError(error, "conflict")) throw error;
  }
}

async function importFiles({ archive, random, imports, onPhase }: Desk) {
  if (!imports) return;
  const { folder, ...tools } = imports;
  const drop = path.join(folder, String(random.below(1_000_000_000)));
  await mkdir(drop, { recursive: true });
  for (let n = 1 + random.below(3); n > 0; n -= 1) await writeFile(path.join(drop, `${n}.txt`), pageOf(random));
  onPhase("import");
  const session = beginImport([drop], { ...tools, archive, onProgress: () => {}, onImported: () => {} });
  await session.read;
  const { report } = await session.run();
  if (report?.imported === 0)
    throw new Error(
      `nothing was imported: ${JSON.stringify(session.items({ offset: 0, limit: 10, show: "all", words: "" }))}`,
    );
}

function pageOf(random: Random): string {
  const title = `Meeting ${random.below(1_000_000_000)} of the board`;
  return `Events\n${title}\nMarch 3, 2021\n14:15\nPort Almere\nChair Irena Valdez: Good morning to number ${random.below(1_000_000_000)}.\nTopics\nHarbours\n`;
}

/** Waited for, or going on while other work does; then its failure ends the program. */
async function fold({ archive, random, onPhase }: Desk) {
  onPhase("fold");
  const folding = archive.fold();
  if (random.below(2) === 0) await folding;
}
