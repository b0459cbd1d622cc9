import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { View } from "../../shared/contract/finding.ts";
import { addTranscript, emptyArchive, type MadeArchive, madeId } from "./testing/made-archive.ts";
import { type OpenFinder, openFinder, viewOf } from "./testing/open-finder.ts";

const at = "2024-05-06T07:08:09.010Z";
const topic = madeId("topic", 1);
const [first, second] = [madeId("transcript", 1), madeId("transcript", 2)];

let folder: string;
let archive: MadeArchive;
let open: OpenFinder;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "finding-trash-"));
  archive = emptyArchive();
  archive.tables.topics.set(topic, { id: topic, label: "Harbours", variants: [] });
  addTranscript(archive, 1, ["alpha"], { date: "2021-03-03", topics: [topic] });
  addTranscript(archive, 2, ["alpha"], { date: "2022-03-03", topics: [topic], trashed: { at } });
  open = openFinder(archive, folder);
  await open.finder.caughtUp();
});

afterEach(async () => {
  await open.finder.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a view shows, and every count beside it that is not 0. */
async function look(view: Partial<View>) {
  const asked = viewOf({ sort: { by: "title", descending: false }, ...view });
  const { rows, total } = await open.finder.list(asked, 0, 10);
  const { trashed, months: _months, ...facets } = await open.finder.facets(asked, 10);
  const counts = Object.values(facets).flatMap((values) => (typeof values === "number" ? [] : values));
  return {
    ids: await open.finder.ids(asked),
    rows: rows.map((row) => [row.id, row.trashed]),
    total,
    counts: counts.flatMap(({ label, count }) => (count > 0 ? [`${label} ${count}`] : [])),
    trashed,
  };
}

it.each([{}, { query: "alpha" }, { topics: [topic] }])(
  "shows the trash only when it is looked at: %j",
  async (view) => {
    expect(await look(view)).toEqual({
      ids: [first],
      rows: [[first, undefined]],
      total: 1,
      counts: ["Draft 1", "Harbours 1", "2021 1"],
      trashed: 1,
    });
    expect(await look({ ...view, trash: true })).toEqual({
      ids: [second],
      rows: [[second, at]],
      total: 1,
      counts: ["Draft 1", "Harbours 1", "2022 1"],
      trashed: 1,
    });
  },
);

it("follows what goes into the trash and comes back", async () => {
  const change = { do: "change", on: "transcripts", ids: [first], set: { trashed: { to: { at } } } } as const;
  open.step([{ ...change, ids: [first] }], () => {
    addTranscript(archive, 1, ["alpha"], { date: "2021-03-03", topics: [topic], trashed: { at } });
  });
  expect(await look({})).toMatchObject({ ids: [], counts: [], trashed: 2 });
  open.step([{ ...change, ids: [first, second] }], () => {
    addTranscript(archive, 1, ["alpha"], { date: "2021-03-03" });
    archive.tables.transcripts.delete(second);
  });
  expect(await look({ query: "alpha" })).toMatchObject({ ids: [first], trashed: 0 });
});
