import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate, setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDeferred } from "../runtime/deferred.ts";
import {
  addPerson,
  addTranscript,
  blocksOfText,
  emptyArchive,
  type MadeArchive,
  madeId,
} from "./testing/made-archive.ts";
import { type OpenFinder, openFinder, viewOf } from "./testing/open-finder.ts";

let folder: string;
let archive: MadeArchive;
const open: OpenFinder[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "finding-test-"));
  archive = emptyArchive();
});

afterEach(async () => {
  for (const { finder } of open.splice(0)) await finder.close();
  await rm(folder, { recursive: true, force: true });
});

async function opened(): Promise<OpenFinder> {
  const it = openFinder(archive, folder);
  open.push(it);
  await it.finder.caughtUp();
  return it;
}

async function titlesOf({ finder }: OpenFinder, view: Parameters<typeof viewOf>[0]): Promise<string[]> {
  return (await finder.list(viewOf(view), 0, 100)).rows.map(({ title }) => title);
}

it("starts processes for queries before any is asked where they are typed, and none where one comes at once", async () => {
  addTranscript(archive, 1, ["The board met."]);
  const atOnce = openFinder(archive, path.join(folder, "at once"), { isTyped: false });
  open.push(atOnce);
  await atOnce.finder.caughtUp();
  const typed = openFinder(archive, path.join(folder, "typed"), { lull: async () => {} });
  open.push(typed);
  // It began later: what the other one would start by itself has been started when these are there.
  await vi.waitFor(() => expect(typed.children.map(({ role }) => role)).toEqual(["write", "read", "read"]), {
    timeout: 60_000,
    interval: 20,
  });
  expect(atOnce.children.map(({ role }) => role)).toEqual(["write"]);
});

it("asks what somebody may type before they do, but not while somebody waits for an answer", async () => {
  const id = addTranscript(archive, 1, ["The board met about transcripts."]).id;
  const first = createDeferred();
  let asked = 0;
  const it = openFinder(archive, folder, { lull: () => (asked++ === 0 ? first.promise : new Promise(() => {})) });
  open.push(it);
  await vi.waitFor(() => expect(asked).toBe(1), { timeout: 60_000, interval: 20 });
  const before = it.read.get(id) ?? 0;
  first.resolve();
  await vi.waitFor(() => expect(asked).toBe(2), { timeout: 60_000, interval: 20 });
  expect(it.read.get(id)).toBe(before + 1);
});

it("finds words in an archive whose terms are still being gathered", async () => {
  for (let n = 1; n <= 50; n += 1) addTranscript(archive, n, ["The board met."]);
  const it = openFinder(archive, folder);
  open.push(it);
  const [found, narrowed] = await Promise.all([
    it.finder.list(viewOf({ query: "board" }), 0, 100),
    it.finder.list(viewOf({ query: "board", years: ["undated"] }), 0, 100),
  ]);
  expect([found.total, narrowed.total]).toEqual([50, 50]);
});

it("opens no index where questions come at once until one comes, and then has what changed before", async () => {
  addTranscript(archive, 1, ["The board met."]);
  const it = openFinder(archive, folder, { isTyped: false });
  open.push(it);
  expect(await titlesOf(it, {})).toHaveLength(1);
  const record = addTranscript(archive, 2, ["The pilots met."]);
  it.step([{ do: "create", on: "transcripts", record }], () => {});
  expect(await titlesOf(it, {})).toHaveLength(2);
  expect(it.children).toEqual([]);
  await it.finder.caughtUp();
  expect(await titlesOf(it, { query: "pilots" })).toHaveLength(1);
});

describe("a list", () => {
  it("shows the rows of a window, with speakers, marks and a stretch around the first hit", async () => {
    const irena = addPerson(archive, 1, "Irena", "Valdez");
    addTranscript(
      archive,
      1,
      ["The board met.", "No plan for harbour safety survives unless the pilots carry it out."],
      {
        title: "Harbour Authority board",
        date: "2021-03-03",
        place: "Port Almere",
        speakers: [
          { label: "Commissioner Irena Valdez", person: irena.id, turns: 3 },
          { label: "Question", anonymous: true, turns: 1 },
        ],
        warnings: [{ code: "gallery" }],
      },
    );
    addTranscript(archive, 2, ["Nothing to the point."]);
    const it = await opened();
    const list = await it.finder.list(viewOf({ query: "harbour" }), 0, 10);
    expect(list).toMatchObject({ total: 1, sequence: 1 });
    expect(list.indexing).toBeUndefined();
    expect(list.rows).toEqual([
      {
        id: madeId("transcript", 1),
        title: "Harbour Authority board",
        titleMarks: [[0, 7]],
        date: "2021-03-03",
        place: "Port Almere",
        speakers: ["Valdez", "Question"],
        status: "draft",
        warnings: 1,
        snippet: { text: "No plan for harbour safety survives unless the pilots carry it out.", marks: [[12, 19]] },
      },
    ]);
  });

  it("needs all words, knows phrases, prefixes, and neither case nor accents", async () => {
    addTranscript(archive, 1, ["Le préfet parle du café.", "The end"], { title: "One" });
    addTranscript(archive, 2, ["A prefect speaks.", "café society of the"], { title: "Two" });
    addTranscript(archive, 3, ["Совет об экономике: ёлка и мой дом"], { title: "Three" });
    addTranscript(archive, 4, ["東京都知事は会見した"], { title: "Four" });
    const it = await opened();
    const by = { by: "title" as const, descending: false };
    const found = (query: string) => titlesOf(it, { query, sort: by });
    expect(await found("CAFE")).toEqual(["One", "Two"]);
    expect(await found("cafe préfet ")).toEqual(["One"]);
    expect(await found("pref")).toEqual(["One", "Two"]);
    expect(await found("pref ")).toEqual([]);
    expect(await found("pre* caf*")).toEqual(["One", "Two"]);
    expect(await found('"du café"')).toEqual(["One"]);
    expect(await found('"café the"')).toEqual([]);
    expect(await found('"society of')).toEqual(["Two"]);
    expect(await found("елка")).toEqual(["Three"]);
    expect(await found("мои ")).toEqual([]);
    expect(await found("都知")).toEqual(["Four"]);
    expect(await found("two")).toEqual(["Two"]);
  });

  it("lets no phrase run from one paragraph into the next", async () => {
    addTranscript(archive, 1, ["it ends here", "there it begins"]);
    const it = await opened();
    expect(await titlesOf(it, { query: '"here there"' })).toEqual([]);
    expect(await titlesOf(it, { query: '"ends here"' })).toHaveLength(1);
  });

  it("is sorted by date with the undated last, by title as people count, by the last change", async () => {
    const title = (n: number, name: string, date?: string) =>
      addTranscript(archive, n, [name], { title: name, ...(date === undefined ? {} : { date }) });
    title(1, "Part 10", "2021-03");
    title(2, "Part 2", "sometime in spring");
    title(3, "part 3", "2020-12-31");
    title(4, "Élan", "[1999..2001]");
    title(5, "Zoo");
    const it = await opened();
    const sorted = (by: "date" | "title" | "changed", descending: boolean) =>
      titlesOf(it, { sort: { by, descending } });
    expect(await sorted("date", false)).toEqual(["Élan", "part 3", "Part 10", "Part 2", "Zoo"]);
    expect(await sorted("date", true)).toEqual(["Part 10", "part 3", "Élan", "Part 2", "Zoo"]);
    expect(await sorted("title", false)).toEqual(["Élan", "Part 2", "part 3", "Part 10", "Zoo"]);
    const id = madeId("transcript", 3);
    it.step([{ do: "change", on: "transcripts", ids: [id], set: { notes: { to: "x" } } }], () => {});
    expect((await sorted("changed", true))[0]).toBe("part 3");
    expect(await sorted("changed", false)).toEqual(["Part 10", "Part 2", "Élan", "Zoo", "part 3"]);
  });

  it("ranks a word in the title above the same in the text", async () => {
    addTranscript(archive, 1, ["canal canal and much more to say about other things", "canal"], { title: "One" });
    addTranscript(archive, 2, ["nothing here"], { title: "The canal" });
    addTranscript(archive, 3, ["once the canal, and a long text about very many other things that matter more"], {
      title: "Last",
    });
    const it = await opened();
    const sort = { by: "relevance" as const, descending: true };
    expect(await titlesOf(it, { query: "canal", sort })).toEqual(["The canal", "One", "Last"]);
  });

  it("falls back to the date where too many match to be ranked, and says so", async () => {
    const many = 20_001;
    for (let n = 0; n < many; n++) addTranscript(archive, n, ["common"], { date: String(1000 + (n % 1000)) });
    const it = openFinder(archive, folder, { blocks: async (id) => blocksOfText(archive.texts.get(id) ?? []) });
    open.push(it);
    await it.finder.caughtUp();
    const view = { query: "common ", sort: { by: "relevance" as const, descending: true } };
    expect(await it.finder.list(viewOf(view), 0, 1)).toMatchObject({
      total: many,
      sort: { by: "date" },
      notice: expect.stringContaining("sorted by date"),
    });
    expect(await it.finder.ids(viewOf(view))).toEqual(
      await it.finder.ids(viewOf({ ...view, sort: { by: "date", descending: true } })),
    );
    const fewer = await it.finder.list(viewOf({ ...view, query: "common meeting 20000" }), 0, 1);
    expect(fewer.notice).toBeUndefined();
    expect(fewer.sort).toEqual(view.sort);
  });

  it("says which order the rows are in where a query has no words that could be relevant", async () => {
    addTranscript(archive, 1, ["quiet water"], { date: "2019" });
    addTranscript(archive, 2, ["quiet storm"], { date: "2021" });
    const it = await opened();
    const sort = { by: "relevance" as const, descending: true };
    const orderOf = async (query: string) => (await it.finder.list(viewOf({ query, sort }), 0, 5)).sort.by;
    expect(await orderOf("status:draft")).toBe("date");
    expect(await orderOf("status:draft quiet")).toBe("relevance");
    expect(await orderOf("")).toBe("date");
  });

  it("says what it could not understand, and never fails on what is typed", async () => {
    addTranscript(archive, 1, ["quiet water"]);
    const it = await opened();
    expect(await it.finder.list(viewOf({ query: "?!" }), 0, 5)).toMatchObject({
      total: 1,
      notice: /no word to look for/,
    });
    const hostile = [
      '"',
      "\0",
      '"\0"',
      "a\0b",
      "(".repeat(2000),
      "AND OR NOT",
      "NEAR(a b, 3)",
      "title : x",
      "* * *",
      "^quiet",
      "-quiet",
      "{title body} : quiet",
      "\ud800 quiet \udfff",
      "a ".repeat(1000),
      `"${"b ".repeat(998)}"`,
      "'; DROP TABLE entry; --",
      "quiet*water",
      "”“”",
      "+",
      "x".repeat(2000),
    ];
    for (const query of hostile) {
      const list = await it.finder.list(viewOf({ query, sort: { by: "relevance", descending: true } }), 0, 5);
      expect(list.total, JSON.stringify(query)).toBeLessThanOrEqual(1);
      await it.finder.hits(madeId("transcript", 1), query);
    }
    expect(await titlesOf(it, { query: "^quiet -water" })).toHaveLength(0);
    expect(await titlesOf(it, { query: "^quiet -storm" })).toHaveLength(1);
  });
});

it("finds a transcript once, however often it was changed while the index took it in", async () => {
  const ids = [1, 2, 3].map((n) => madeId("transcript", n));
  const write = (title: string) => {
    for (const n of [1, 2, 3]) addTranscript(archive, n, ["alpha"], { title });
  };
  write("Round 0");
  // Read slowly once, so that changes come meanwhile, and then sooner than the index takes in what was read.
  const read = new Set<string>();
  const blocks = async (id: string) => {
    if (!read.has(id)) await setTimeout(5);
    read.add(id);
    return blocksOfText(archive.texts.get(id) ?? []);
  };
  const it = openFinder(archive, folder, { blocks });
  open.push(it);
  // From before the index is open until it has told of its progress a few times.
  for (let round = 1; it.progress.length < 12; round += 1) {
    const set = { title: { from: `Round ${round - 1}`, to: `Round ${round}` } };
    it.step([{ do: "change", on: "transcripts", ids, set }], () => write(`Round ${round}`));
    await setImmediate();
  }
  await it.finder.caughtUp();
  for (const query of ["alpha", "round"]) {
    const view = viewOf({ query, sort: { by: "relevance", descending: true } });
    expect((await it.finder.ids(view)).toSorted()).toEqual(ids);
  }
});
