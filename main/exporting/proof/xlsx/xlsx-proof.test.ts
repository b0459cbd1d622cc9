import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Transcript } from "../../../../shared/records/transcript.ts";
import { testId } from "../../testing/arbitrary-archive.ts";
import { exportAll } from "../../testing/export-all.ts";
import { madeArchive } from "../../testing/made-transcript.ts";
import { readHashes } from "../testing/read-hashes.ts";
import { xlsxProof } from "./xlsx-proof.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-xlsx-proof-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

const plain = { date: "2021-03-03", place: "_x0041_ and x_", summary: "One\nTwo \u0001 & three" };

/** Each record differs from the plain one in one thing. */
const changes: readonly (readonly [set: string, given: Partial<Transcript>])[] = [
  ["description", { date: "2021-03-04" }],
  ["description", { date: "2021-03" }],
  ["description", { place: "A and x_" }],
  ["description", { summary: `${"x".repeat(32_767)}y` }],
  ["publication", { publication: { status: "draft", sections: [] } }],
  ["extent", { extent: { words: 3, turns: 0 } }],
  ["tags", { speakers: [{ label: "Chair", turns: 0 }] }],
];

test("whatever differs in a workbook is another fact, and nothing else is", async () => {
  const hashesOf = async (given: Partial<Transcript>) => {
    const { folder, proof } = await exportAll(madeArchive(1, { ...plain, ...given }), parent, ["xlsx"]);
    expect(proof).toMatchObject({ differences: 0, readBack: { xlsx: 1 } });
    return (await readHashes(xlsxProof, folder)).get(testId("transcript", 1));
  };
  const before = await hashesOf({});
  expect(before).toBeDefined();
  for (const [set, given] of changes) {
    const after = await hashesOf(given);
    expect(after?.[set], JSON.stringify(given).slice(0, 80)).not.toBe(before?.[set]);
    expect({ ...after, [set]: "" }).toEqual({ ...before, [set]: "" });
  }
});

test("a workbook that is torn, or is none, is unreadable", async () => {
  const { folder } = await exportAll(madeArchive(2, plain), parent, ["xlsx"]);
  const file = path.join(folder, "xlsx/transcripts.xlsx");
  const whole = await readFile(file);
  const flipped = Buffer.from(whole);
  const sheet = flipped.indexOf("xl/worksheets/sheet1.xml") + 60;
  flipped[sheet] = (flipped[sheet] ?? 0) ^ 0xff;
  for (const torn of [whole.subarray(0, -20), flipped, Buffer.from("no workbook")]) {
    await writeFile(file, torn);
    await expect(readHashes(xlsxProof, folder)).rejects.toMatchObject({ code: "unreadable" });
  }
});
