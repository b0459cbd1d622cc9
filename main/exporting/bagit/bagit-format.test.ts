import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainReading, sha256Of, testId } from "../testing/arbitrary-archive.ts";
import { exportAll } from "../testing/export-all.ts";
import { madeTranscript } from "../testing/made-transcript.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-bag-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

const [first, second, third] = ["The pilot met the board.", "Fog on the quay.", "The lamp was out on Tuesday."];
const pages = [first, second, third];
const inAnotherEncoding = Buffer.from([0xff, 0xfe, 0, 1]);
const received = [Buffer.from(first), inAnotherEncoding, Buffer.from(third)];
const files = ["100% sure: board?.txt", "CON.txt", `${"ж".repeat(200)}.html`];

/** Three transcripts, of the last of which a word is withheld. */
function archive() {
  const records = pages.map((text, n) => {
    const base = madeTranscript(n + 1);
    const source = { ...base.source, file: files[n] ?? "" };
    return { ...base, source, text: sha256Of(text), original: sha256Of(received[n] ?? "") };
  });
  const withheld = {
    id: testId("passage", 1),
    transcript: testId("transcript", 3),
    text: sha256Of(third),
    start: 20,
    end: 27,
    exact: "Tuesday",
    withheld: "Secret",
  };
  return {
    tables: {
      transcripts: new Map(records.map((record) => [record.id, record])),
      persons: new Map(),
      topics: new Map(),
      sections: new Map(),
      collections: new Map(),
      passages: new Map([[withheld.id, withheld]]),
      profiles: new Map(),
      settings: new Map(),
    },
    texts: new Map(pages.map((text) => [sha256Of(text), text])),
    readings: new Map(pages.map((text) => [sha256Of(text), plainReading(text, "")])),
    originals: new Map(received.map((bytes) => [sha256Of(bytes), bytes])),
  };
}

test("originals go byte for byte, under names that every system takes; one with withheld words does not go", async () => {
  const { folder, proof, remarks } = await exportAll(archive(), parent, ["bagit"], { who: "Ada\nBerg" });
  const bag = path.join(folder, "bag");
  expect(proof.listed).toEqual([]);
  const originals = path.join(bag, "data/originals");
  expect((await readdir(originals)).sort()).toEqual(["100_ sure_ board_.txt", "_CON.txt"]);
  expect([...(await readFile(path.join(originals, "_CON.txt")))]).toEqual([...inAnotherEncoding]);
  expect(await readFile(path.join(originals, "100_ sure_ board_.txt"), "utf8")).toBe(first);
  expect(remarks).toMatchObject([{ format: "bagit", id: testId("transcript", 3), kind: "left-out" }]);

  const manifest = await readFile(path.join(bag, "manifest-sha256.txt"), "utf8");
  const listed = manifest
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  "));
  const there = await filesBelow(path.join(bag, "data"));
  expect(listed.map(([, name]) => name).sort()).toEqual(there.map((name) => `data/${name}`).sort());
  for (const [sum, name = ""] of listed) {
    const bytes = await readFile(path.join(bag, name));
    expect(sha256Of(bytes)).toBe(sum);
    expect(bytes.includes("Tuesday"), name).toBe(false);
  }
  const info = await readFile(path.join(bag, "bag-info.txt"), "utf8");
  const bytes = await Promise.all(there.map((name) => readFile(path.join(bag, "data", name))));
  expect(info).toContain(`Payload-Oxum: ${bytes.reduce((sum, { length }) => sum + length, 0)}.${there.length}\n`);
  expect(info).toContain("Contact-Name: Ada Berg\n");
  expect(await readFile(path.join(bag, "bagit.txt"), "utf8")).toBe(
    "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
  );
});

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)));
}
