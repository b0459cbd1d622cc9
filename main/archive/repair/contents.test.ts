import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { newId } from "../../runtime/new-id.ts";
import { changeRecords } from "../changes/changes.ts";
import { createRecords, makeTestFolder, newReading, newTranscript } from "../fixtures.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { contentFile } from "../stores/content-files.ts";
import { planContents } from "./contents.ts";
import { findDamage } from "./findings.ts";
import { planRepair, repairFolder } from "./repair.ts";

/** As the reader would: a file's text is its bytes without CR. */
async function reread(file: string) {
  return { text: (await readFile(file, "utf8")).replaceAll("\r", ""), reading: newReading("page") };
}

async function makeArchive() {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  const original = await archive.originals.put(Buffer.from("Harbour dues\r\n"));
  const text = await archive.texts.put(Buffer.from("Harbour dues\n"));
  await archive.readings.put(text, newReading("page"));
  await archive.commit(createRecords("transcripts", newTranscript("Harbour dues", { original, text })));
  await archive.close();
  const { folder } = archive;
  const backup = await makeTestFolder();
  await cp(folder, backup, { recursive: true });
  const at = (kind: "originals" | "texts" | "readings") =>
    path.join(folder, contentFile(kind, kind === "originals" ? original : text).label);
  return { folder, backup, at };
}

/** Of the same length: the size tells nothing. */
async function spoil(file: string) {
  const bytes = await readFile(file);
  await writeFile(file, bytes.with(3, (bytes[3] ?? 0) ^ 1));
}

test("a text is decoded from its original again, and its reading made of it", async () => {
  const { folder, backup, at } = await makeArchive();
  await spoil(at("texts"));
  await rm(at("readings"));
  const plan = await planRepair(folder, { reread });
  const report = await repairFolder(folder, { reread });
  expect(plan).toMatchObject({ losses: [], actions: report.actions });
  expect(report.actions).toEqual([
    "1 text is decoded again from the original.",
    "1 reading is made again from the text.",
    "What is damaged or replaced is moved to the folder “damaged”; nothing is deleted.",
  ]);
  expect((await readdir(path.join(folder, report.aside ?? "", "texts"), { recursive: true })).length).toBe(2);
  for (const kind of ["texts", "readings"] as const) {
    expect(await readFile(at(kind))).toEqual(await readFile(at(kind).replace(folder, backup)));
  }
  expect((await verifyFolder(folder)).damage).toEqual([]);
});

test("what is read again is read by the profile that it was read with", async () => {
  const { folder, at } = await makeArchive();
  const archive = await openArchive(folder);
  const [transcript] = archive.tables.transcripts.values();
  const profile = { id: newId("profile"), name: "Harbour radio", rules: {} };
  await archive.commit({
    deed: { code: "profile", count: 0, names: [] },
    changes: [
      { do: "create", on: "profiles", record: profile },
      ...changeRecords(archive.tables, "transcripts", [transcript?.id ?? ""], {
        set: { "source.profile": profile.name },
      }),
    ],
  });
  await archive.close();
  await rm(at("readings"));
  const heard: unknown[] = [];
  await repairFolder(folder, {
    reread: async (file, from) => {
      heard.push(from?.profile);
      return await reread(file);
    },
  });
  expect(heard).toEqual([profile]);
});

test("what cannot be made again is fetched from a backup, checked, and only what is damaged is touched", async () => {
  const { folder, backup, at } = await makeArchive();
  for (const kind of ["originals", "texts", "readings"] as const) await spoil(at(kind));
  const alone = await planRepair(folder, { reread });
  expect(alone.losses.map(({ what }) => what)).toEqual([
    expect.stringMatching(/^originals\/.*name one for the repair/),
    expect.stringMatching(/^texts\//),
    expect.stringMatching(/^readings\//),
  ]);
  const report = await repairFolder(folder, { reread, from: backup });
  expect(report).toMatchObject({ losses: [], actions: [`3 files are fetched from ${backup}.`, expect.anything()] });
  expect((await verifyFolder(folder)).damage).toEqual([]);
});

test("what is lost is told in one order, in whichever it was found", async () => {
  const { folder, at } = await makeArchive();
  for (const kind of ["originals", "texts", "readings"] as const) await spoil(at(kind));
  const found = await findDamage(folder, {});
  if (!found) throw new Error("Nothing is damaged.");
  const told = async (damage: typeof found.damage) =>
    (await planContents(folder, { ...found, damage }, {})).losses.map(({ what }) => what.split("/", 1)[0]);
  expect(await told(found.damage)).toEqual(["originals", "texts", "readings"]);
  expect(await told(found.damage.toReversed())).toEqual(["originals", "texts", "readings"]);
});

test("a backup whose file is damaged too helps with nothing, and what is there stays", async () => {
  const { folder, backup, at } = await makeArchive();
  await spoil(at("originals"));
  await cp(at("originals"), at("originals").replace(folder, backup));
  const before = await readFile(at("originals"));
  const report = await repairFolder(folder, { reread, from: backup });
  expect(report.losses).toEqual([{ what: expect.stringMatching(/is not whole in .* either/), steps: [] }]);
  expect(report.aside).toBeUndefined();
  expect(await readFile(at("originals"))).toEqual(before);
  await expect(repairFolder(folder, { from: path.join(backup, "nowhere") })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(repairFolder(folder, { from: folder })).rejects.toMatchObject({ code: "bad-request" });
});

test("a file that is stored again takes the place of a damaged one of the same length", async () => {
  const { folder, at } = await makeArchive();
  await spoil(at("originals"));
  const archive = await openArchive(folder);
  await archive.originals.put(Buffer.from("Harbour dues\r\n"));
  expect((await archive.verify()).damage).toEqual([]);
  await archive.close();
});
