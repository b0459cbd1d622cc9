import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { createRecords, edit, makeTestFolder, newTopic, stateOf } from "../fixtures.ts";
import { listGenerations } from "../generation.ts";
import { historyStart, listSegments, segmentName } from "../history-segment.ts";
import { walkHistory } from "../history-walk.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { sha256Of } from "../sha256.ts";
import { summedText } from "../summed-json.ts";
import { planRepair, repairFolder } from "./repair.ts";

const firstSegment = `history/${segmentName(1)}`;

/** An archive with a batch for each label (from batch 2 on), folded after those that end in “!”; as a crash leaves it. */
async function makeArchive(...labels: readonly string[]) {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records", who: "Ada" });
  onTestFinished(() => archive.close());
  for (const label of labels) {
    await archive.commit(createRecords("topics", newTopic(label)));
    if (label.endsWith("!")) await archive.fold();
  }
  const folder = await makeTestFolder();
  await cp(archive.folder, folder, { recursive: true, filter: (source) => !source.endsWith("writer.lock") });
  return folder;
}

async function positions(folder: string) {
  const ends: number[] = [];
  await walkHistory(folder, historyStart, ({ at }) => void ends.push(at.end));
  return (batch: number) => ({ from: ends[batch - 2] ?? 0, to: ends[batch - 1] ?? 0 });
}

/** Flip a bit in the middle of each of these batches, and cut off all from one on. */
async function spoil(folder: string, batches: readonly number[], cut?: number) {
  const place = await positions(folder);
  const file = path.join(folder, firstSegment);
  const bytes = await readFile(file);
  for (const batch of batches) {
    const { from, to } = place(batch);
    const at = Math.floor((from + to) / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
  }
  await writeFile(file, cut === undefined ? bytes : bytes.subarray(0, place(cut).from));
}

async function labelsIn(folder: string): Promise<readonly string[]> {
  const archive = await openArchive(folder, { readOnly: true });
  return [...archive.tables.topics.values()].map(({ label }) => label);
}

async function expectWhole(folder: string) {
  expect((await verifyFolder(folder)).damage).toEqual([]);
  const before = await labelsIn(folder);
  const archive = await openArchive(folder);
  await archive.commit(createRecords("topics", newTopic("After")));
  await archive.close();
  expect((await verifyFolder(folder)).damage).toEqual([]);
  expect(await labelsIn(folder)).toEqual([...before, "After"]);
  // What was kept is enough without archive.json too.
  await rm(path.join(folder, "archive.json"));
  expect((await labelsIn(folder)).toSorted()).toEqual([...before, "After"].toSorted());
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [path.relative(folder, file), await readFile(file, "latin1")] as const),
    ),
  );
}

/** Whatever was there before is still there, in its place or in `damaged/`. */
function expectNothingLost(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const kept = new Set(after.values());
  for (const [file, text] of before) {
    if (!/^writer\./.test(file)) expect(kept.has(text), `${file} is gone`).toBe(true);
  }
}

async function repaired(folder: string) {
  const before = await filesIn(folder);
  const plan = await planRepair(folder);
  expect(await filesIn(folder)).toEqual(before);
  const report = await repairFolder(folder);
  expect(report.damage).toEqual(plan.damage);
  expect(report.losses).toEqual(plan.losses);
  expectNothingLost(before, await filesIn(folder));
  return report;
}

test("a whole archive is left alone", async () => {
  const folder = await makeArchive("Harbours!", "Ferries");
  expect(await repaired(folder)).toEqual({ damage: [], actions: [], losses: [] });
});

describe("archive.json", () => {
  test.each([
    ["missing", undefined],
    ["empty", ""],
    ["of NULs", "\0".repeat(900)],
  ])("%s, is rebuilt from the history", async (_name, text) => {
    const folder = await makeArchive("Harbours!", "Ferries");
    const file = path.join(folder, "archive.json");
    if (text === undefined) await rm(file);
    else await writeFile(file, text);
    const report = await repaired(folder);
    expect(report.losses).toEqual([]);
    expect(await labelsIn(folder)).toEqual(["Harbours!", "Ferries"]);
    await expectWhole(folder);
  });

  test("damaged as the history is, comes from a generation and what stands behind it", async () => {
    const folder = await makeArchive("A!", "B!", "C!", "D");
    await spoil(folder, [2]);
    await writeFile(path.join(folder, "archive.json"), "{}");
    const report = await repaired(folder);
    expect(report.losses.map(({ what }) => what)).toEqual([expect.stringMatching(/^Batch 2 .*is in the catalogue/)]);
    expect(report.actions.join(" ")).toContain("its generation (batch 3) and the history behind it");
    expect(await labelsIn(folder)).toEqual(["A!", "B!", "C!", "D"]);
    await expectWhole(folder);
  });
});

describe("the history", () => {
  test("damaged before archive.json keeps what stands before and behind, byte for byte", async () => {
    const folder = await makeArchive("A", "B", "C", "D!", "E");
    const place = await positions(folder);
    const whole = await readFile(path.join(folder, firstSegment));
    await spoil(folder, [3]);
    const report = await repaired(folder);
    expect(report.losses).toMatchObject([{ what: expect.stringMatching(/^Batch 3 of the history/) }]);
    expect(await labelsIn(folder)).toEqual(["A", "B", "C", "D!", "E"]);
    expect(await listSegments(folder)).toEqual([segmentName(1), segmentName(4)]);
    const kept = await readFile(path.join(folder, firstSegment));
    expect(kept.equals(whole.subarray(0, place(3).from))).toBe(true);
    const behind = await readFile(path.join(folder, "history", segmentName(4)));
    expect(behind.equals(whole.subarray(place(3).to))).toBe(true);
    await expectWhole(folder);
  });

  test("damaged behind every state is kept up to there; what fits of the rest is applied again", async () => {
    const archive = await createArchive(await makeTestFolder(), { name: "Port records", who: "Ada" });
    onTestFinished(() => archive.close());
    const [a, b] = [newTopic("A"), newTopic("B")];
    await archive.commit(createRecords("topics", a));
    await archive.commit(createRecords("topics", b));
    await archive.commit(createRecords("topics", newTopic("C")));
    await archive.commit(edit(archive.tables, "topics", [b.id], { set: { label: "B2" } }));
    await archive.commit(edit(archive.tables, "topics", [a.id], { set: { label: "A2" } }));
    const folder = await makeTestFolder();
    await cp(archive.folder, folder, { recursive: true, filter: (source) => !source.endsWith("writer.lock") });
    await spoil(folder, [3]);
    const report = await repaired(folder);
    expect(await labelsIn(folder)).toEqual(["A2", "C"]);
    expect(report.losses).toMatchObject([
      { what: expect.stringMatching(/^Batch 3 of the history: .* lost/) },
      { what: expect.stringContaining("do not fit"), steps: [{ who: "Ada", deed: { code: "tag" } }] },
    ]);
    await expectWhole(folder);
  });

  test("that lost its last batch, though it was saved, ends before it, and says so", async () => {
    const folder = await makeArchive("A!", "B", "C");
    await spoil(folder, [4]);
    const report = await repaired(folder);
    expect(report.losses).toMatchObject([{ what: "Batch 4 of the history: what was changed there is lost." }]);
    expect(await labelsIn(folder)).toEqual(["A!", "B"]);
    await expectWhole(folder);
  });

  test("that lost its last batch has it in archive.json still", async () => {
    const folder = await makeArchive("A", "B", "C!");
    await spoil(folder, [4]);
    const report = await repaired(folder);
    expect(report.losses).toMatchObject([{ what: expect.stringContaining("is in the catalogue") }]);
    expect(await labelsIn(folder)).toEqual(["A", "B", "C!"]);
    await expectWhole(folder);
  });

  test("missing altogether begins anew behind archive.json", async () => {
    const folder = await makeArchive("A", "B!");
    await rm(path.join(folder, "history"), { recursive: true });
    const report = await repairFolder(folder);
    expect(report.losses).toMatchObject([{ what: expect.stringMatching(/^Batches 1 to 3/) }]);
    expect(await labelsIn(folder)).toEqual(["A", "B!"]);
    await expectWhole(folder);
  });

  test("without its beginning and without any state is applied again where it fits", async () => {
    const folder = await makeArchive("A", "B", "C");
    await spoil(folder, [1]);
    await rm(path.join(folder, "archive.json"));
    await rm(path.join(folder, "generations"), { recursive: true, force: true });
    await repaired(folder);
    expect(await labelsIn(folder)).toEqual(["A", "B", "C"]);
    await expectWhole(folder);
  });

  test("damaged anywhere, whatever is left of archive.json, opens again with all that a state or a whole batch holds", async () => {
    const labels = ["A", "B!", "C", "D!", "E", "F"];
    const whole = await makeArchive(...labels);
    const [generation] = (await listGenerations(whole)).filter(({ batch }) => batch === 3);
    const damage = fc.record({
      spoilt: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }),
      hasCatalogue: fc.boolean(),
      hasGeneration: fc.boolean(),
      cut: fc.option(fc.integer({ min: 2, max: 7 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ spoilt, hasCatalogue, hasGeneration, cut }) => {
        const state = hasCatalogue ? 5 : hasGeneration ? (generation?.batch ?? 0) : 0;
        const isThere = (batch: number) => batch <= state || !(spoilt.includes(batch) || (cut ?? 8) <= batch);
        fc.pre([1, 2, 3, 4, 5, 6, 7].some(isThere));
        const folder = await makeTestFolder();
        await cp(whole, folder, { recursive: true });
        await spoil(folder, spoilt, cut);
        if (!hasCatalogue) await writeFile(path.join(folder, "archive.json"), "spoilt");
        if (!hasGeneration) await rm(path.join(folder, "generations"), { recursive: true });
        await repaired(folder);
        expect(await labelsIn(folder)).toEqual(labels.filter((_, index) => isThere(index + 2)));
        await expectWhole(folder);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

test("what a segment of another archive brought is set aside", async () => {
  const [folder, other] = [await makeArchive("A!", "B"), await makeArchive("X", "Y", "Z")];
  await cp(path.join(other, firstSegment), path.join(folder, "history", segmentName(4)));
  await repaired(folder);
  expect(await labelsIn(folder)).toEqual(["A!", "B"]);
  await expectWhole(folder);
});

describe("files beside", () => {
  test.each(["manifest.json", "history/saved.json", "README.txt"])("%s, damaged, is made anew", async (file) => {
    const folder = await makeArchive("A!", "B");
    await writeFile(path.join(folder, file), "spoilt");
    expect((await repaired(folder)).losses).toEqual([]);
    await expectWhole(folder);
  });

  test("a damaged generation is set aside, a missing one forgotten", async () => {
    const folder = await makeArchive("A!", "B!", "C!");
    const [first, second] = await listGenerations(folder);
    await writeFile(path.join(folder, "generations", first?.name ?? ""), "spoilt");
    await rm(path.join(folder, "generations", second?.name ?? ""));
    await repaired(folder);
    await expectWhole(folder);
  });
});

describe("what a newer Lectern wrote", () => {
  const newer = (name: string) => summedText(name, { format: 2, more: true });
  const inner = '{"format":2,"more":true}';
  test.each([
    ["archive.json", '{\n"format": 2,\n'],
    ["manifest.json", newer("manifest")],
    ["history/000000000009.gap.json", newer("gap")],
    ["history/saved.json", `{"saved":${inner},"sum":"${sha256Of(inner)}"}\n`],
  ])("in %s, is not touched, whatever else is damaged", async (file, text) => {
    const folder = await makeArchive("A!", "B");
    await writeFile(path.join(folder, file), text);
    await writeFile(path.join(folder, "README.txt"), "spoilt");
    const before = await filesIn(folder);
    await expect(planRepair(folder)).rejects.toMatchObject({ code: "archive-newer" });
    await expect(repairFolder(folder)).rejects.toMatchObject({ code: "archive-newer" });
    const after = await filesIn(folder);
    for (const [name, bytes] of before) if (!name.startsWith("writer.")) expect(after.get(name)).toBe(bytes);
  });
});

test("what archive.json holds can be read though the history behind it is damaged, when asked for", async () => {
  const folder = await makeArchive("A!", "B", "C");
  await spoil(folder, [3]);
  await expect(openArchive(folder, { readOnly: true })).rejects.toMatchObject({ details: { readable: true } });
  await expect(openArchive(folder, { inSpiteOfDamage: true })).rejects.toMatchObject({ code: "archive-damaged" });
  const archive = await openArchive(folder, { readOnly: true, inSpiteOfDamage: true });
  expect([...archive.tables.topics.values()].map(({ label }) => label)).toEqual(["A!"]);
  expect(archive.notices).toEqual([expect.stringContaining("after batch 2")]);
  await writeFile(path.join(folder, "archive.json"), "spoilt");
  await expect(openArchive(folder, { readOnly: true, inSpiteOfDamage: true })).rejects.toMatchObject({
    code: "archive-damaged",
  });
});

test("an archive that was repaired can be repaired again", async () => {
  const folder = await makeArchive("A", "B", "C!", "D");
  await spoil(folder, [2]);
  await repairFolder(folder);
  await writeFile(path.join(folder, "archive.json"), "spoilt");
  const state = stateOf((await openAfter(folder)).tables);
  expect(state.topics).toHaveLength(4);
  await expectWhole(folder);
});

async function openAfter(folder: string) {
  expect((await repaired(folder)).losses).toEqual([]);
  return await openArchive(folder, { readOnly: true });
}
