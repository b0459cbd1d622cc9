import { copyFile, mkdtemp, open as openFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addTranscript, emptyArchive, type MadeArchive, madeId } from "../testing/made-archive.ts";
import { type OpenFinder, openFinder, viewOf } from "../testing/open-finder.ts";

let folder: string;
let archive: MadeArchive;
const opened: OpenFinder[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "finding-test-"));
  archive = emptyArchive();
  for (let n = 1; n <= 300; n++) addTranscript(archive, n, [`common text ${n}`, `only${n} here`]);
});

afterEach(async () => {
  for (const { finder } of opened.splice(0)) await finder.close();
  await rm(folder, { recursive: true, force: true });
});

function start(more: Parameters<typeof openFinder>[2] = {}): OpenFinder {
  const it = openFinder(archive, folder, more);
  opened.push(it);
  return it;
}

async function stop(it: OpenFinder): Promise<void> {
  opened.splice(opened.indexOf(it), 1);
  await it.finder.close();
}

async function count(it: OpenFinder, query: string): Promise<number> {
  return (await it.finder.list(viewOf({ query }), 0, 1)).total;
}

function rewrite(it: OpenFinder, n: number, text: readonly string[]): void {
  const id = madeId("transcript", n);
  it.step([{ do: "change", on: "transcripts", ids: [id], set: { text: { to: "…" } } }], () => {
    addTranscript(archive, n, text);
  });
}

const index = () => path.join(folder, "words.sqlite");

describe("the index", () => {
  it("is made when missing, can be used meanwhile, and says how far it is", async () => {
    const it = start();
    const first = await it.finder.list(viewOf(), 0, 10);
    expect(first.total).toBe(300);
    await it.finder.caughtUp();
    expect(await count(it, "common")).toBe(300);
    expect((await it.finder.list(viewOf({ query: "common" }), 0, 1)).indexing).toBeUndefined();
    expect(it.progress.at(0)).toEqual([0, 300]);
    expect(it.progress.at(-1)).toEqual([300, 300]);
    expect(it.progress.length).toBeGreaterThan(3);
  });

  it("is taken as it is when it is current; what differs is indexed, and nothing else", async () => {
    const first = start();
    await first.finder.caughtUp();
    await stop(first);
    addTranscript(archive, 7, ["rewritten"]);
    addTranscript(archive, 8, archive.texts.get(madeId("transcript", 8)) ?? [], { title: "Renamed" });
    archive.tables.transcripts.delete(madeId("transcript", 9));
    addTranscript(archive, 301, ["a late one"]);
    const second = start();
    await second.finder.caughtUp();
    expect([...second.read.keys()].sort()).toEqual([7, 8, 301].map((n) => madeId("transcript", n)));
    expect(await count(second, "rewritten")).toBe(1);
    expect(await count(second, "renamed")).toBe(1);
    expect(await count(second, "only7 ")).toBe(0);
    expect(await count(second, "only9 ")).toBe(0);
    expect(await count(second, "common")).toBe(298);
  });

  it("follows each step", async () => {
    const it = start();
    await it.finder.caughtUp();
    rewrite(it, 5, ["something new"]);
    expect(await count(it, "something")).toBe(1);
    expect(await count(it, "only5 ")).toBe(0);
    const record = archive.tables.transcripts.get(madeId("transcript", 5)) ?? { id: "" };
    it.step([{ do: "delete", on: "transcripts", record }], () => archive.tables.transcripts.delete(record.id));
    expect(await count(it, "something")).toBe(0);
    await it.finder.caughtUp();
    it.read.clear();
    it.step(
      [{ do: "change", on: "transcripts", ids: [madeId("transcript", 6)], set: { notes: { to: "x" } } }],
      () => {},
    );
    await it.finder.caughtUp();
    expect(it.read.size).toBe(0);
  });

  it.each([
    ["is no database", async () => writeFile(index(), "not a database".repeat(1000))],
    ["is empty", async () => writeFile(index(), "")],
    ["ends in the middle", async () => truncate(index())],
    ["is of another version", async () => setVersion(index(), 999)],
    ["is another database", async () => replaceByOther(index())],
  ])("is made anew without a fuss when it %s", async (_, spoil) => {
    const first = start();
    await first.finder.caughtUp();
    await stop(first);
    await spoil();
    const second = start();
    await second.finder.caughtUp();
    expect(await count(second, "common")).toBe(300);
    expect(second.read.size).toBeGreaterThanOrEqual(300);
  });

  it("that turns out to be damaged in the middle of a search is made anew", async () => {
    const first = start();
    await first.finder.caughtUp();
    await stop(first);
    await overwriteWords(index());
    const second = start();
    await second.finder.caughtUp();
    await count(second, "common");
    await second.finder.caughtUp();
    expect(await count(second, "common")).toBe(300);
    expect(await count(second, "only300 ")).toBe(1);
  });

  it("loses nothing when its processes are killed, at any time", async () => {
    const it = start();
    for (let round = 0; round < 6; round++) {
      await new Promise((resolve) => setTimeout(resolve, 40 * round));
      for (const { child } of it.children) child.kill();
      rewrite(it, round + 1, [`round${round} text`]);
      const searching = count(it, "common");
      it.children.at(-1)?.child.kill();
      await searching;
    }
    await it.finder.caughtUp();
    for (let round = 0; round < 6; round++) expect(await count(it, `round${round} `)).toBe(1);
    expect(await count(it, "common")).toBe(294);
  });

  it("keeps titles of texts that cannot be read, says so, and tries them again", async () => {
    const id = madeId("transcript", 3);
    const text = archive.texts.get(id) ?? [];
    archive.texts.delete(id);
    const first = start();
    await first.finder.caughtUp();
    const list = await first.finder.list(viewOf({ query: "meeting" }), 0, 500);
    expect(list).toMatchObject({ total: 300, notice: expect.stringContaining("One text could not be read") });
    expect(list.rows).toHaveLength(300);
    expect(await count(first, "only3 ")).toBe(0);
    await stop(first);
    archive.texts.set(id, text);
    const second = start();
    await second.finder.caughtUp();
    expect([...second.read.keys()]).toEqual([id]);
    expect(await count(second, "only3 ")).toBe(1);
  });

  it("remembers when transcripts were changed last, and reads the history only from there", async () => {
    const changed = viewOf({ sort: { by: "changed", descending: true } });
    const first = start();
    await first.finder.caughtUp();
    for (const n of [4, 2]) {
      first.step(
        [{ do: "change", on: "transcripts", ids: [madeId("transcript", n)], set: { notes: { to: "x" } } }],
        () => {},
      );
    }
    await first.finder.list(changed, 0, 1);
    await stop(first);
    const second = start();
    await second.finder.caughtUp();
    await expect
      .poll(async () => (await second.finder.ids(changed)).slice(0, 2))
      .toEqual([2, 4].map((n) => madeId("transcript", n)));
    await stop(second);

    const { steps } = first;
    const read: string[] = [];
    async function* latestFirst() {
      for (const step of steps.toReversed()) {
        read.push(step.id);
        yield step;
      }
    }
    const third = start({ steps: latestFirst });
    await third.finder.caughtUp();
    await expect.poll(() => read).toHaveLength(2);
    third.steps.push(...steps);
    third.step(
      [{ do: "change", on: "transcripts", ids: [madeId("transcript", 9)], set: { notes: { to: "x" } } }],
      () => {},
    );
    await third.finder.ids(changed);
    await stop(third);
    read.length = 0;
    steps.push(...third.steps.slice(2));
    const fourth = start({ steps: latestFirst });
    await expect
      .poll(async () => (await fourth.finder.ids(changed)).slice(0, 3))
      .toEqual([9, 2, 4].map((n) => madeId("transcript", n)));
    expect(read).toHaveLength(1);
  });
});

describe("an index that another program writes", () => {
  it("is read as it is while it is current, and goes on showing what it showed", async () => {
    const writer = start();
    await writer.finder.caughtUp();
    const before = await temporaryIndexes();
    const other = openFinder(structuredClone(archive), folder);
    opened.push(other);
    await other.finder.caughtUp();
    expect(other.read.size).toBe(0);
    rewrite(writer, 5, ["something new"]);
    await writer.finder.caughtUp();
    expect(await count(other, "only5 ")).toBe(1);
    expect(await count(other, "something")).toBe(0);
    expect(await count(writer, "something")).toBe(1);
    expect(await temporaryIndexes()).toEqual(before);
  });

  it("is copied when it is not current; only what differs is indexed, and the copy goes in the end", async () => {
    const writer = start();
    await writer.finder.caughtUp();
    const before = await temporaryIndexes();
    const its = structuredClone(archive);
    addTranscript(its, 5, ["known to the other only"]);
    const other = openFinder(its, folder);
    opened.push(other);
    await other.finder.caughtUp();
    expect([...other.read.keys()]).toEqual([madeId("transcript", 5)]);
    expect(await count(other, "known")).toBe(1);
    expect(await count(other, "common")).toBe(299);
    expect(await count(writer, "common")).toBe(300);
    expect((await temporaryIndexes()).length).toBe(before.length + 1);
    await stop(other);
    expect(await temporaryIndexes()).toEqual(before);
  });

  it("is copied as soon as something changes here", async () => {
    const writer = start();
    await writer.finder.caughtUp();
    const its = structuredClone(archive);
    const other = openFinder(its, folder);
    opened.push(other);
    await other.finder.caughtUp();
    other.step([{ do: "create", on: "transcripts", record: addTranscript(its, 400, ["brand new"]) }], () => {});
    await other.finder.caughtUp();
    expect(await count(other, "brand")).toBe(1);
    expect(await count(writer, "brand")).toBe(0);
  });

  it("is replaced by one elsewhere when the folder cannot be written", async () => {
    const file = path.join(folder, "a-file");
    await writeFile(file, "");
    const it = openFinder(archive, path.join(file, "cache"));
    opened.push(it);
    await it.finder.caughtUp();
    expect(await count(it, "common")).toBe(300);
  });
});

async function temporaryIndexes(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith(`lectern-index-${process.pid}-`));
}

async function truncate(file: string): Promise<void> {
  const handle = await openFile(file, "r+");
  await handle.truncate(Math.floor((await stat(file)).size / 2));
  await handle.close();
}

/** Zeros over all but the first pages: the file opens, and its words are gone. */
async function overwriteWords(file: string): Promise<void> {
  const { size } = await stat(file);
  const database = new DatabaseSync(file);
  const page = Number(database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'words_data'").get().rootpage);
  database.close();
  const handle = await openFile(file, "r+");
  await handle.write(new Uint8Array(4096).fill(0xa5), 0, 4096, (page - 1) * 4096);
  await handle.close();
  expect(size).toBeGreaterThan(4096 * page);
}

function setVersion(file: string, version: number): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
}

async function replaceByOther(file: string): Promise<void> {
  const other = path.join(path.dirname(file), "other.sqlite");
  const database = new DatabaseSync(other);
  database.exec("CREATE TABLE something (x)");
  database.close();
  await copyFile(other, file);
}
