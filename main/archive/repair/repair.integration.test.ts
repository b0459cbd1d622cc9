import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { listGenerations } from "../catalogue/generation.ts";
import { createRecords, edit, makeTestFolder, newTopic, stateOf } from "../fixtures.ts";
import { listSegments, segmentName } from "../history/history-segment.ts";
import { createArchive, openArchive } from "../open.ts";
import { expectWhole, firstSegment, labelsIn, makeArchive, positions, repaired, spoil } from "./repair.fixture.ts";
import { repairFolder } from "./repair.ts";

test("a whole archive is left alone", async () => {
  const folder = await makeArchive("Harbours!", "Ferries");
  expect(await repaired(folder)).toEqual({ damage: [], actions: [], losses: [] });
});

test("what was found at the last verification is no longer said", async () => {
  const folder = await makeArchive("Harbours!", "Ferries");
  const archive = await openArchive(folder);
  await archive.care.verified(await archive.verify(), new Date());
  await archive.close();
  await spoil(folder, [2]);
  await repaired(folder);
  const mended = await openArchive(folder);
  onTestFinished(() => mended.close());
  expect(mended.care.now()).toEqual({ backups: [] });
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
      { numRuns: 12 },
    );
  });
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
