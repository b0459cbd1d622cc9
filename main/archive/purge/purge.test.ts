import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Deed } from "../../../shared/records/change.ts";
import type { RecordOf } from "../../../shared/records/record.ts";
import { atOnce } from "../../runtime/slices.ts";
import type { Archive } from "../archive.ts";
import {
  anyAct,
  createRecords,
  draftOf,
  edit,
  makeTestFolder,
  newId,
  newReading,
  newTranscript,
  stateOf,
} from "../fixtures.ts";
import { frameAgain, parseHead } from "../history/history-frame.ts";
import { segmentPath } from "../history/history-segment.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { purge } from "./purge.ts";

const reason = "Order of the court, 12 March";

async function makeArchive(): Promise<Archive> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  return archive;
}

async function add(archive: Archive, title: string, words = title): Promise<RecordOf<"transcripts">> {
  const original = await archive.originals.put(Buffer.from(`Received: ${words}`));
  const text = await archive.texts.put(Buffer.from(words));
  await archive.readings.put(text, newReading(words));
  const source = { ...newTranscript("").source, file: `${title}.txt` };
  const record = newTranscript(title, { original, text, source });
  const deed = { code: "import", count: 1, names: [title] } satisfies Deed;
  await archive.commit({ ...createRecords("transcripts", record), deed });
  return record;
}

/** Paths of the files that hold any of the words. */
async function filesWith(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const found: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    if (words.some((word) => bytes.includes(word) || file.includes(word))) found.push(path.relative(folder, file));
  }
  return found;
}

/** An archive, closed, with a transcript in every place that it can be in, and another one beside it. */
async function makeFull() {
  const archive = await makeArchive();
  const { folder, tables } = archive;
  const gone = await add(archive, "Zanzibar hearing", "Zanzibar: the witness Quillfeather said so.");
  const kept = await add(archive, "Harbour dues");
  const both = [gone.id, kept.id];
  const topic = { id: newId("topic"), label: "Law", variants: [] };
  await archive.commit(createRecords("topics", topic));
  await archive.commit(edit(tables, "transcripts", both, { add: { topics: [topic.id] }, set: { place: "Almere" } }));
  await archive.commit(edit(tables, "transcripts", [gone.id], { set: { notes: "Ask Marmaduke about it" } }));
  await archive.fold();
  const retitled = await archive.commit(edit(tables, "transcripts", [gone.id], { set: { title: "Pemba hearing" } }));
  const passage = {
    id: newId("passage"),
    transcript: gone.id,
    text: gone.text,
    start: 0,
    end: 8,
    exact: "Quillfeather",
  };
  await archive.commit(createRecords("passages", passage));
  const collection = { id: newId("collection"), name: "Both", members: both };
  await archive.commit(createRecords("collections", collection));
  if (retitled) await archive.undo(retitled.id);
  await archive.close();
  for (const place of ["cache", "history/torn", "damaged/then"])
    await mkdir(path.join(folder, place), { recursive: true });
  await writeFile(path.join(folder, "cache/index.sqlite"), "Quillfeather");
  await writeFile(path.join(folder, "history/torn/x.part"), `{"id":"${gone.id}","notes":"Marmaduke"}`);
  await writeFile(path.join(folder, "damaged/then/archive.json"), `${gone.id} Zanzibar`);
  await writeFile(path.join(folder, "archive.json.0a.unfinished"), "Zanzibar");
  return { folder, gone, kept, topic, collection };
}

const words = ["Zanzibar", "Quillfeather", "Marmaduke", "Pemba"];

describe("a purge", () => {
  it("leaves no trace in any file, and everything else as it was", async () => {
    const { folder, gone, kept, topic, collection } = await makeFull();
    expect((await filesWith(folder, words)).length).toBeGreaterThan(8);
    const report = await purge(folder, { transcripts: [gone.id], reason });
    expect(report).toMatchObject({
      transcripts: 1,
      passages: 1,
      files: [expect.any(String), expect.any(String), expect.any(String)],
    });
    expect(await filesWith(folder, words)).toEqual([]);
    expect(await verifyFolder(folder)).toMatchObject({ damage: [] });
    const archive = await openArchive(folder);
    expect([...archive.tables.transcripts.values()]).toEqual([{ ...kept, topics: [topic.id], place: "Almere" }]);
    expect([...archive.tables.collections.values()]).toEqual([{ ...collection, members: [kept.id] }]);
    expect(archive.tables.passages.size).toBe(0);
    const steps = [];
    for await (const step of archive.steps()) steps.push(step);
    expect(steps[0]).toMatchObject({ deed: { code: "purge", count: 1 }, purge: { reason } });
    expect(steps.some(({ changes }) => changes.some((one) => one.do === "purge" && one.purged !== undefined))).toBe(
      true,
    );
    for (const step of steps.slice(0, 1))
      await expect(archive.undo(step.id)).rejects.toMatchObject({ code: "conflict" });
    const tagging = steps.find(({ changes }) => changes.some((one) => one.do === "change" && one.add?.topics));
    await archive.undo(tagging?.id ?? "");
    expect(archive.tables.transcripts.get(kept.id)?.topics).toEqual([]);
    await archive.close();
    await (await openArchive(folder)).close();
  });

  it("is rebuilt from the history alone too, and does not touch it a second time", async () => {
    const { folder, gone, kept } = await makeFull();
    await purge(folder, { transcripts: [gone.id], reason });
    const before = stateOf((await openRead(folder)).tables);
    const segment = await readFile(segmentPath(folder, "000000000001.ndjson"));
    await rm(path.join(folder, "archive.json"));
    expect(stateOf((await openRead(folder)).tables)).toEqual(before);
    await purge(folder, { transcripts: [kept.id], reason });
    expect((await readFile(segmentPath(folder, "000000000001.ndjson"))).length).not.toBe(segment.length);
    expect(await verifyFolder(folder)).toMatchObject({ damage: [] });
    expect(await filesWith(folder, ["Harbour dues"])).toEqual([]);
  });

  it("keeps a file that another transcript stands on", async () => {
    const archive = await makeArchive();
    const one = await add(archive, "First copy", "The same words");
    const other = await add(archive, "Second copy", "The same words");
    await archive.close();
    expect(await purge(archive.folder, { transcripts: [one.id], reason })).toMatchObject({ files: [] });
    expect(await verifyFolder(archive.folder)).toMatchObject({ damage: [] });
    expect((await openRead(archive.folder)).tables.transcripts.has(other.id)).toBe(true);
  });

  it("is refused for what was never there, and for a reason that would keep what is to go", async () => {
    const archive = await makeArchive();
    const { id } = await add(archive, "Zanzibar hearing");
    await archive.close();
    const ask = (transcripts: string[], why: string) => purge(archive.folder, { transcripts, reason: why });
    await expect(ask([newId("transcript")], reason)).rejects.toMatchObject({ code: "not-found" });
    await expect(ask([id], "The Zanzibar hearing has to go")).rejects.toMatchObject({ code: "bad-request" });
    expect((await openRead(archive.folder)).tables.transcripts.size).toBe(1);
  });

  it("that no purge step names is damage", async () => {
    const { folder, gone } = await makeFull();
    await purge(folder, { transcripts: [gone.id], reason });
    const file = segmentPath(folder, "000000000001.ndjson");
    const text = await readFile(file, "utf8");
    const [first = "", step = "", ...rest] = text.split("\n");
    const head = parseHead(Buffer.from(first));
    if (!head) throw new Error("no head");
    const again = atOnce(frameAgain(head, [Buffer.from(step.replace("Port records", "Port papers."))]));
    await writeFile(file, `${again.frame.toString()}${rest.join("\n")}`);
    expect((await verifyFolder(folder)).damage).toMatchObject([{ problem: expect.stringContaining("by no purge") }]);
  });

  it("takes one of any archive away and leaves all others and their steps", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 3, maxLength: 25 }), fc.nat(5), async (acts, which) => {
        const archive = await makeArchive();
        for (const act of acts) await archive.commit(draftOf(archive.tables, act));
        const ids = [...archive.tables.transcripts.keys()];
        const id = ids[which % ids.length];
        const before = [...archive.tables.transcripts.values()].filter((one) => one.id !== id);
        await archive.close();
        if (id === undefined) return;
        await purge(archive.folder, { transcripts: [id], reason: "\u0001" });
        const after = await openRead(archive.folder);
        expect([...after.tables.transcripts.values()].sort(byId)).toEqual(before.sort(byId));
        const { damage } = await after.verify();
        expect(damage.filter(({ problem }) => !problem.includes("is missing, though"))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

async function openRead(folder: string): Promise<Archive> {
  const archive = await openArchive(folder, { readOnly: true });
  onTestFinished(() => archive.close());
  return archive;
}
