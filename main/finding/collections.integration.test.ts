import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { View } from "../../shared/contract/finding.ts";
import { addTranscript, emptyArchive, madeId } from "./testing/made-archive.ts";
import { type OpenFinder, openFinder, viewOf } from "./testing/open-finder.ts";

const at = "2024-05-06T07:08:09.010Z";
const [first, second, third, trashed] = [1, 2, 3, 4].map((n) => madeId("transcript", n));
const arranged = { by: "arranged", descending: false } as const;

let folder: string;
let open: OpenFinder;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "finding-collections-"));
  const archive = emptyArchive();
  addTranscript(archive, 1, ["tide"], { date: "2021" });
  addTranscript(archive, 2, ["tide tide"], { date: "2022" });
  addTranscript(archive, 3, ["ice"], { date: "2023" });
  addTranscript(archive, 4, ["tide"], { date: "2024", trashed: { at } });
  const made = [
    { name: "Pier “North”", members: [second, trashed, third, first].map(String) },
    { name: "Pier North annex", members: [String(third)] },
    { name: "Tides", query: "tide" },
  ];
  for (const [n, one] of made.entries()) {
    const id = madeId("collection", n + 1);
    archive.tables.collections.set(id, { id, ...one });
  }
  open = openFinder(archive, folder);
  await open.finder.caughtUp();
});

afterAll(async () => {
  await open.finder.close();
  await rm(folder, { recursive: true, force: true });
});

const ids = (query: string, more: Partial<View> = {}) => open.finder.ids(viewOf({ query, ...more }));
const problem = async (query: string) => (await open.finder.list(viewOf({ query }), 0, 1)).problem;

it.each<[string, Partial<View>, readonly (string | undefined)[]]>([
  ['collection:"Pier North" ', { sort: arranged }, [second, third, first]],
  ['collection:"PIER “NORTH”" ', { sort: { by: "relevance", descending: true } }, [second, third, first]],
  ['collection:"Pier North" ', {}, [third, second, first]],
  ['collection:"Pier North" tide ', { sort: arranged }, [second, first]],
  ['collection:"Pier North" -tide ', { sort: arranged }, [third]],
  ['collection:"Pier North" is:trashed ', { sort: arranged }, [trashed]],
  ['-collection:"Pier North annex" ', { sort: { by: "date", descending: false } }, [first, second]],
  ["tide ", { sort: arranged }, [first, second]],
  ['collection:"Pier N"* ', { sort: { by: "title", descending: false } }, [first, second, third]],
])("%s shows what is in it, in its order where it is asked for", async (query, more, expected) => {
  expect(await ids(query, more)).toEqual(expected);
});

it("says at its place that there is no such collection, and finds nothing there", async () => {
  expect(await problem('tide collection:"Quay" ')).toEqual({
    at: 16,
    end: 22,
    message: "There is no collection “Quay”. The names of those that there are stand beside the list.",
  });
  expect(await ids('tide collection:"Quay" ')).toEqual([]);
  expect((await problem("collection:tides "))?.message).toMatch(/^“Tides” is a saved query/);
  expect((await problem("collection:!! "))?.message).toBe("“collection:” needs a word right after the colon.");
  expect(await problem("collection:pie")).toBeUndefined();
});
