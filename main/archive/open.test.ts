import { appendFile, chmod, copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Archive } from "./archive.ts";
import { anyAct, createRecords, draftOf, edit, makeTestFolder, newTopic, stateOf } from "./fixtures.ts";
import { createArchive, isArchive, openArchive, verifyFolder } from "./open.ts";

async function makeArchive(): Promise<Archive> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records", who: "Ada" });
  onTestFinished(() => archive.close());
  return archive;
}

/** A folder with an archive of one topic, closed. */
async function makeClosed(): Promise<string> {
  const archive = await makeArchive();
  await archive.commit(createRecords("topics", newTopic("Harbours")));
  await archive.close();
  return archive.folder;
}

/** The folder as a crash leaves it: changes are in the history alone. */
async function makeUnfolded(): Promise<string> {
  const archive = await makeArchive();
  await archive.commit(createRecords("topics", newTopic("Harbours")));
  await archive.commit(createRecords("topics", newTopic("Ferries")));
  const copy = await makeTestFolder();
  await cp(archive.folder, copy, { recursive: true, filter: (source) => !source.endsWith("writer.lock") });
  return copy;
}

const firstSegment = path.join("history", "000000000001.ndjson");

describe("creating and opening", () => {
  test("a new archive says what it is, and is found again", async () => {
    const folder = await makeClosed();
    expect(await isArchive(folder)).toBe(true);
    expect((await readdir(folder)).sort((a, b) => (a < b ? -1 : 1))).toEqual([
      "README.txt",
      "archive.json",
      "generations",
      "history",
      "manifest.json",
      "writer.lock",
    ]);
    expect(await readFile(path.join(folder, "README.txt"), "utf8")).toContain("You do\nnot need it to read");
    const archive = await openArchive(folder);
    onTestFinished(() => archive.close());
    expect(archive).toMatchObject({ name: "Port records", readOnly: false, notices: [] });
    expect([...archive.tables.topics.values()].map((topic) => topic.label)).toEqual(["Harbours"]);
  });

  test("a folder with something in it is left alone", async () => {
    const folder = await makeTestFolder();
    await mkdir(folder);
    await writeFile(path.join(folder, "letter.txt"), "Dear harbour master");
    await expect(createArchive(folder, { name: "x" })).rejects.toMatchObject({ code: "not-empty" });
    await expect(createArchive(path.join(folder, "letter.txt"), { name: "x" })).rejects.toMatchObject({
      code: "not-empty",
    });
    expect(await readdir(folder)).toEqual(["letter.txt"]);
    await expect(openArchive(folder)).rejects.toMatchObject({ code: "archive-missing" });
    await expect(openArchive(path.join(folder, "gone"))).rejects.toMatchObject({ code: "archive-missing" });
    await expect(openArchive(path.join(folder, "letter.txt"))).rejects.toThrow(/letter\.txt is a file/);
    expect(await isArchive(folder)).toBe(false);
  });

  test("folders above are made too; where none can be made it ends, and says so in words", async () => {
    const folder = path.join(await makeTestFolder(), "records", "of the port");
    await (await createArchive(folder, { name: "x" })).close();
    expect(await isArchive(folder)).toBe(true);
    const long = path.join(await makeTestFolder(), "n".repeat(300));
    await expect(createArchive(long, { name: "x" })).rejects.toThrow(
      /path is too long for the system \(.*another name/,
    );
    const below = path.join(folder, "README.txt", "archive");
    await expect(createArchive(below, { name: "x" })).rejects.toThrow(/a part of the path is a file, not a folder/);
  });

  test.skipIf(process.platform !== "linux")("a folder that never comes to be is not waited for (Linux)", async () => {
    await expect(createArchive("/proc/records", { name: "x" })).rejects.toMatchObject({ code: "disk" });
  });

  test("every step has its id, time, writer and who", async () => {
    const archive = await makeArchive();
    const step = await archive.commit(createRecords("topics", newTopic("Harbours")));
    archive.setWho("Berta");
    const next = await archive.commit(createRecords("topics", newTopic("Ferries")));
    expect(step).toMatchObject({ id: expect.stringMatching(/^h/), writer: next?.writer, who: "Ada" });
    expect(next).toMatchObject({ who: "Berta", at: expect.stringMatching(/Z$/) });
    expect(await archive.commit({ deed: { code: "tag", count: 0, names: [] }, changes: [] })).toBeUndefined();
  });

  test("a closed archive takes no change", async () => {
    const archive = await makeArchive();
    await archive.close();
    await archive.close();
    await expect(archive.commit(createRecords("topics", newTopic("x")))).rejects.toMatchObject({ code: "no-archive" });
  });

  test("whatever was changed is there again: by replay, by fold, and rebuilt from the history alone", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 15 }), fc.nat(15), async (acts, foldAt) => {
        const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
        for (const [index, act] of acts.entries()) {
          await archive.commit(draftOf(archive.tables, act));
          if (index === foldAt) await archive.fold();
        }
        const state = stateOf(archive.tables);
        const replayed = await openArchive(archive.folder, { readOnly: true });
        expect(stateOf(replayed.tables)).toEqual(state);
        await archive.close();
        const folded = await openArchive(archive.folder, { readOnly: true });
        expect(stateOf(folded.tables)).toEqual(state);
        await rm(path.join(archive.folder, "archive.json"));
        const rebuilt = await openArchive(archive.folder, { readOnly: true });
        expect(stateOf(rebuilt.tables)).toEqual(state);
        expect(rebuilt.sequence()).toBe(folded.sequence());
      }),
      { numRuns: 25 },
    );
  });
});

describe("one writer", () => {
  test("a second one is told who holds the archive, and may read what is saved", async () => {
    const archive = await makeArchive();
    await expect(openArchive(archive.folder)).rejects.toMatchObject({
      code: "archive-locked",
      message: expect.stringContaining(`process ${process.pid} `),
    });
    await archive.commit(createRecords("topics", newTopic("Harbours")));
    const reader = await openArchive(archive.folder, { readOnly: true });
    expect(reader.tables.topics.size).toBe(1);
    await expect(reader.commit(createRecords("topics", newTopic("x")))).rejects.toMatchObject({ code: "read-only" });
    await expect(reader.texts.put(Buffer.from("x"))).rejects.toMatchObject({ code: "read-only" });
    await reader.close();
    await expect(openArchive(archive.folder)).rejects.toMatchObject({ code: "archive-locked" });
    await archive.close();
    const next = await openArchive(archive.folder);
    await next.close();
  });

  test("a reader is not troubled by folds of the writer", async () => {
    const archive = await makeArchive();
    for (let round = 0; round < 8; round += 1) {
      await archive.commit(createRecords("topics", newTopic(`Topic ${round}`)));
      const [reader] = await Promise.all([openArchive(archive.folder, { readOnly: true }), archive.fold()]);
      expect(reader.tables.topics.size).toBe(round + 1);
    }
  });
});

describe("damage", () => {
  test("a torn tail is dropped, told, and kept aside", async () => {
    const folder = await makeUnfolded();
    const segment = path.join(folder, firstSegment);
    const whole = await readFile(segment);
    await appendFile(segment, '{"lectern":1,"batch":4,');
    const reader = await openArchive(folder, { readOnly: true });
    expect(reader.notices).toEqual([expect.stringContaining("23 bytes")]);
    const archive = await openArchive(folder);
    expect(archive.notices).toEqual([expect.stringContaining("23 bytes) was not finished when Lectern stopped")]);
    expect(await readFile(segment)).toEqual(whole);
    expect(await readdir(path.join(folder, "history", "torn"))).toHaveLength(1);
    await archive.commit(createRecords("topics", newTopic("Locks")));
    await archive.close();
    const again = await openArchive(folder, { readOnly: true });
    expect([again.tables.topics.size, again.notices]).toEqual([3, []]);
  });

  test("without archive.json the history is enough, and closing writes it anew", async () => {
    const folder = await makeUnfolded();
    await rm(path.join(folder, "archive.json"));
    const archive = await openArchive(folder);
    expect(archive).toMatchObject({ name: "Port records", notices: [expect.stringContaining("rebuilt")] });
    expect(archive.tables.topics.size).toBe(2);
    await archive.close();
    const again = await openArchive(folder, { readOnly: true });
    expect([again.tables.topics.size, again.notices, again.id]).toEqual([2, [], archive.id]);
  });

  test("without archive.json, a history that lost what was saved is not taken for the whole", async () => {
    const folder = await makeClosed();
    await rm(path.join(folder, "archive.json"));
    // As in an archive of before there was a mark of the last saved batch.
    await rm(path.join(folder, "history", "saved.json"));
    const segment = path.join(folder, firstSegment);
    const whole = await readFile(segment);
    await writeFile(segment, whole.subarray(0, whole.indexOf('{"lectern"', 1)));
    for (const readOnly of [false, true]) {
      const opening = openArchive(folder, { readOnly });
      await expect(opening).rejects.toThrow(
        /ends after batch 1, though batch 2 was saved \(manifest\.json names it\).*Repair the archive/,
      );
    }
    const { damage } = await verifyFolder(folder);
    expect(damage.map(({ file }) => file)).toEqual(["history/000000000001.ndjson", "archive.json"]);
    await rm(path.join(folder, "manifest.json"));
    const left = await openArchive(folder);
    onTestFinished(() => left.close());
    expect(left.tables.topics.size).toBe(0);
  });

  test.each([
    ["a changed archive.json", "archive.json", (text: string) => text.replace("Port", "Fort")],
    ["a torn archive.json", "archive.json", (text: string) => text.slice(0, 200)],
    ["an empty archive.json", "archive.json", () => ""],
    ["a changed manifest", "manifest.json", (text: string) => text.replace('"batch":2', '"batch":3')],
    ["a history cut below archive.json", firstSegment, (text: string) => text.slice(0, -1)],
    ["an empty history", firstSegment, () => ""],
  ])("%s is named and not overwritten", async (_name, file, damage) => {
    const folder = await makeClosed();
    const broken = damage(await readFile(path.join(folder, file), "utf8"));
    await writeFile(path.join(folder, file), broken);
    for (const readOnly of [false, true]) {
      await expect(openArchive(folder, { readOnly })).rejects.toMatchObject({
        code: "archive-damaged",
        details: { file: file.replaceAll(path.sep, "/") },
      });
    }
    expect(await readFile(path.join(folder, file), "utf8")).toBe(broken);
  });

  test("a missing history is damage", async () => {
    const folder = await makeClosed();
    await rename(path.join(folder, "history"), path.join(folder, "elsewhere"));
    await expect(openArchive(folder)).rejects.toMatchObject({ code: "archive-damaged" });
    await rename(path.join(folder, "elsewhere"), path.join(folder, "history"));
    await (await openArchive(folder)).close();
  });

  test("another archive's history is not taken for this one's", async () => {
    const [folder, other] = [await makeUnfolded(), await makeUnfolded()];
    await copyFile(path.join(other, firstSegment), path.join(folder, firstSegment));
    await expect(openArchive(folder)).rejects.toMatchObject({ code: "archive-damaged" });
  });

  test("a history of a newer version is refused by its name", async () => {
    const folder = await makeUnfolded();
    const text = await readFile(path.join(folder, firstSegment), "utf8");
    const { createHash } = await import("node:crypto");
    const body = "{}\n";
    const previous = text
      .match(/"sha256":"([0-9a-f]{64})"\}\n/g)
      ?.at(-1)
      ?.slice(10, 74);
    const id = /"archive":"([^"]+)"/.exec(text)?.[1];
    const signed = `{"lectern":3,"batch":4,"steps":1,"bytes":${body.length},"archive":"${id}","previous":"${previous}","new":true`;
    const sum = createHash("sha256").update(signed).update(body).digest("hex");
    await appendFile(path.join(folder, firstSegment), `${signed},"sha256":"${sum}"}\n${body}`);
    await expect(openArchive(folder)).rejects.toMatchObject({ code: "archive-newer" });
  });

  test.skipIf(process.platform === "win32")("a folder that may not be written to is read", async () => {
    const folder = await makeClosed();
    const places = [folder, path.join(folder, "history")];
    for (const place of places) await chmod(place, 0o555);
    await chmod(path.dirname(folder), 0o755);
    // The system's rules do not bind its administrator, who therefore becomes nobody for a moment.
    const isAdministrator = process.getuid?.() === 0;
    if (isAdministrator) process.seteuid?.(65_534);
    onTestFinished(async () => {
      if (isAdministrator) process.seteuid?.(0);
      for (const place of places) await chmod(place, 0o755);
    });
    const archive = await openArchive(folder);
    expect(archive).toMatchObject({ readOnly: true, notices: [expect.stringContaining("may not write")] });
    expect(archive.tables.topics.size).toBe(1);
    await expect(archive.commit(createRecords("topics", newTopic("x")))).rejects.toMatchObject({ code: "read-only" });
  });
});

describe("undo and redo", () => {
  async function makeTopic() {
    const archive = await makeArchive();
    const topic = newTopic("Harbours");
    await archive.commit(createRecords("topics", topic));
    const set = async (label: string) => {
      const step = await archive.commit(edit(archive.tables, "topics", [topic.id], { set: { label } }));
      return step?.id ?? "";
    };
    return { archive, topic, set, label: () => archive.tables.topics.get(topic.id)?.label };
  }

  test("are steps of their own that lead back and forth", async () => {
    const { archive, set, label } = await makeTopic();
    const id = await set("Ports");
    const undone = await archive.undo(id);
    expect(label()).toBe("Harbours");
    expect(undone.reversed.id).toBe(id);
    expect(undone.step).toMatchObject({ undoes: id, deed: { code: "undo" } });
    await expect(archive.undo(id)).rejects.toMatchObject({ code: "conflict" });
    const redone = await archive.redo(id);
    expect([label(), redone.step.redoes]).toEqual(["Ports", id]);
    await expect(archive.redo(id)).rejects.toMatchObject({ code: "conflict" });
    await archive.undo(id);
    await archive.undo(undone.step.id);
    expect(label()).toBe("Ports");
    await expect(archive.undo("h-none")).rejects.toMatchObject({ code: "not-found" });
  });

  test("a value that another step changed since is a conflict, and nothing is done", async () => {
    const { archive, topic, set, label } = await makeTopic();
    const first = await set("Ports");
    await set("Quays");
    const sequence = archive.sequence();
    await expect(archive.undo(first)).rejects.toMatchObject({
      code: "conflict",
      details: { conflicts: [{ on: "topics", id: topic.id, field: "label", reason: "changed" }] },
    });
    expect([label(), archive.sequence()]).toEqual(["Quays", sequence]);
  });

  test("work after a restart", async () => {
    const { archive, topic, set } = await makeTopic();
    const id = await set("Ports");
    await archive.close();
    const again = await openArchive(archive.folder);
    onTestFinished(() => again.close());
    await again.undo(id);
    expect(again.tables.topics.get(topic.id)?.label).toBe("Harbours");
  });
});

test("any acts, all undone, are the start again, and all redone the end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { maxLength: 12 }), async (acts) => {
      const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
      const start = stateOf(archive.tables);
      const ids: string[] = [];
      for (const act of acts) {
        const step = await archive.commit(draftOf(archive.tables, act));
        if (step) ids.push(step.id);
      }
      const end = stateOf(archive.tables);
      for (const id of ids.toReversed()) await archive.undo(id);
      expect(stateOf(archive.tables)).toEqual(start);
      for (const id of ids) await archive.redo(id);
      expect(stateOf(archive.tables)).toEqual(end);
      await archive.close();
    }),
    { numRuns: 30 },
  );
});
