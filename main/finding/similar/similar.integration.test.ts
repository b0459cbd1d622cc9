import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { generateArchive } from "../testing/generate-archive.ts";
import { addTranscript, emptyArchive, type MadeArchive, madeId } from "../testing/made-archive.ts";
import { type OpenFinder, openFinder } from "../testing/open-finder.ts";

let folder: string;
let opened: OpenFinder | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "similar-test-"));
});

afterEach(async () => {
  await opened?.finder.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(archive: MadeArchive) {
  opened = openFinder(archive, folder);
  await opened.finder.caughtUp();
  return opened.finder;
}

const id = (n: number) => madeId("transcript", n);

function harbourArchive(): MadeArchive {
  const archive = emptyArchive();
  const common = "the meeting of the board began at noon and we thank you all";
  for (let n = 10; n < 40; n++) addTranscript(archive, n, [`${common} number ${n}`, `other matter ${n % 7}`]);
  addTranscript(archive, 1, [common, "The Lighthouse keeper lit the lamp; a keeper is up at dusk. Über Nacht."]);
  addTranscript(archive, 2, [common, "At the lighthouse no keeper was seen, über Nacht."]);
  addTranscript(archive, 3, [common, "A lamp was bought."]);
  return archive;
}

it("finds texts that share what is rare elsewhere, and shows those words as they are printed", async () => {
  const finder = await open(harbourArchive());
  const { similar, hasWords } = await finder.similar(id(1), 5);
  expect(hasWords).toBe(true);
  expect(similar.slice(0, 2).map((one) => one.id)).toEqual([id(2), id(3)]);
  expect(similar[0]?.words).toEqual(expect.arrayContaining(["Lighthouse", "keeper", "Nacht"]));
  expect(similar[0]?.words).not.toContain("the");
  expect(similar[1]?.words).toEqual(["lamp"]);
});

it("follows a text that changed, and forgets one that is gone", async () => {
  const archive = harbourArchive();
  const finder = await open(archive);
  opened?.step([{ do: "change", on: "transcripts", ids: [id(2)], set: { text: { from: "a", to: "b" } } }], () => {
    addTranscript(archive, 2, ["Nothing of the kind."]);
  });
  opened?.step(
    [{ do: "change", on: "transcripts", ids: [id(3)], set: { trashed: { to: { at: "2024-01-01" } } } }],
    () => {
      addTranscript(archive, 3, archive.texts.get(id(3)) ?? [], { trashed: { at: "2024-01-01T00:00:00.000Z" } });
    },
  );
  await finder.caughtUp();
  const { similar } = await finder.similar(id(1), 5);
  expect(similar.map((one) => one.id)).not.toContain(id(2));
  expect(similar.map((one) => one.id)).not.toContain(id(3));
  await expect(finder.similar(madeId("transcript", 999), 5)).rejects.toThrow("no longer in the archive");
});

it("says why of each, in an archive of many tags", async () => {
  const archive = generateArchive({ transcripts: 300, words: 200, topics: 40, persons: 60 });
  const finder = await open(archive);
  for (const n of [0, 1, 150, 299]) {
    const own = archive.tables.transcripts.get(id(n));
    const { similar } = await finder.similar(id(n), 10);
    expect(similar).toHaveLength(10);
    for (const one of similar) {
      expect(one.id).not.toBe(id(n));
      expect(one.topics.length + one.persons.length + one.words.length).toBeGreaterThan(0);
      const theirs = archive.tables.transcripts.get(one.id)?.topics ?? [];
      const both = (own?.topics ?? []).filter((topic) => theirs.includes(topic));
      const labels = both.map((topic) => archive.tables.topics.get(topic)?.label);
      expect(labels).toEqual(expect.arrayContaining([...one.topics]));
    }
  }
});
