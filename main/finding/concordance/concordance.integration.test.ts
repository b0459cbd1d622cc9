import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { View } from "../../../shared/contract/finding.ts";
import type { Block } from "../../../shared/reading/page.ts";
import { addPerson, addTranscript, emptyArchive, type MadeArchive, madeId } from "../testing/made-archive.ts";
import { naiveWords } from "../testing/naive-scan.ts";
import { type OpenFinder, openFinder, viewOf } from "../testing/open-finder.ts";

let archive: MadeArchive;
let folder: string;
let open: OpenFinder | undefined;

const bySight = { sort: { by: "date" as const, descending: false } };

beforeEach(async () => {
  archive = emptyArchive();
  folder = await mkdtemp(path.join(tmpdir(), "finding-test-"));
  addPerson(archive, 1, "Irena", "Valdez");
  addPerson(archive, 2, "Daniel", "Okafor");
});

afterEach(async () => {
  await open?.finder.close();
  open = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** `Label: what is said`, a turn a line; a line without a label is narration, one that begins with `+` goes on. */
function add(n: number, date: string, lines: readonly string[], language = "en"): void {
  const labels = [...new Set(lines.flatMap((line) => /^(\w+): /.exec(line)?.[1] ?? []))];
  const persons: Record<string, string> = { Valdez: madeId("person", 1), Okafor: madeId("person", 2) };
  const speakers = labels.map((label) => ({ label, turns: 1, ...(persons[label] ? { person: persons[label] } : {}) }));
  addTranscript(archive, n, lines, { title: `Meeting ${n}`, date, language, speakers });
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const [n, line] of lines.entries()) {
    const [, label, text = line] = /^(\w+): (.*)$/s.exec(line) ?? [];
    const paragraph = { n: n + 1, text: text.replace(/^\+/, ""), lines: [n + 1] };
    const last = blocks.at(-1);
    if (line.startsWith("+") && last && "paragraphs" in last) last.paragraphs.push(paragraph);
    else if (label === undefined) blocks.push({ kind: "narration", paragraphs: [paragraph] });
    else blocks.push({ kind: "turn", n: n + 1, voice: 0, label, paragraphs: [paragraph] });
  }
  return blocks;
}

async function start(): Promise<OpenFinder["finder"]> {
  open = openFinder(archive, folder, {
    blocks: async (id) => blocksOf(archive.texts.get(id) ?? []),
    personsCalled: async (name) => {
      if (name.startsWith("Irena")) await new Promise((resolve) => setTimeout(resolve, 60));
      return [...archive.tables.persons.values()]
        .filter((person) => person.name.full.includes(name))
        .map(({ id }) => id);
    },
  });
  await open.finder.caughtUp();
  return open.finder;
}

async function linesOf(view: Partial<View>, sort: "list" | "left" | "right" = "list") {
  const finder = open?.finder ?? (await start());
  const window = { view: viewOf({ ...bySight, ...view }), sort, offset: 0, limit: 100, whole: true };
  const { lines } = await finder.concordance(window);
  return lines.map(({ left, hit, right }) => `${left}[${hit}]${right}`);
}

describe("what somebody said", () => {
  beforeEach(() => {
    add(1, "2020", ["Valdez: The crane is old.", "Okafor: The tide is high.", "Valdez: We wait."]);
    add(2, "2021", ["Valdez: The tides are high.", "Okafor: The crane is new.", "+And the cranes wait."]);
    add(3, "2022", ["Chair: The crane and the tide.", "A crane stands there."]);
  });

  const titles = async (query: string) => {
    const finder = open?.finder ?? (await start());
    const { rows, notice } = await finder.list(viewOf({ ...bySight, query }), 0, 10);
    return notice === undefined ? rows.map(({ title }) => title) : notice;
  };

  it("stands within one turn of theirs, in any form", async () => {
    expect(await titles('said-by:"Irena Valdez" crane ')).toEqual(["Meeting 1"]);
    expect(await titles("said-by:Okafor (crane AND wait) ")).toEqual(["Meeting 2"]);
    expect(await titles("said-by:Valdez (crane AND wait) ")).toEqual([]);
  });

  it("is found by whom a label stands for now, without reading the text again", async () => {
    const finder = await start();
    expect(await titles("said-by:Okafor tide ")).toEqual(["Meeting 1"]);
    open?.read.clear();
    const id = madeId("transcript", 3);
    const speakers = [{ label: "Chair", turns: 1, person: madeId("person", 2) }];
    open?.step([{ do: "change", on: "transcripts", ids: [id], set: { speakers: { to: "…" } } }], () => {
      const text = archive.texts.get(id) ?? [];
      addTranscript(archive, 3, text, { title: "Meeting 3", date: "2022", language: "en", speakers });
    });
    expect(await titles("said-by:Okafor tide ")).toEqual(["Meeting 1", "Meeting 3"]);
    await finder.caughtUp();
    expect(open?.read.size).toBe(0);
  });

  it("shows the turn that has it in the list, not the first one with such a word", async () => {
    const finder = await start();
    const snippets = async (query: string) => {
      const { rows } = await finder.list(viewOf({ ...bySight, query }), 0, 10);
      return rows.map(({ snippet }) => snippet?.text);
    };
    expect(await snippets("said-by:Okafor (high OR crane) ")).toEqual(["The tide is high.", "The crane is new."]);
    expect(await snippets("said-by:Valdez wait ")).toEqual(["We wait."]);
    expect(await snippets("crane ")).toEqual(["The crane is old.", "The crane is new.", "The crane and the tide."]);
  });

  it("is marked in every turn of theirs that has it all, and in no other", async () => {
    const finder = await start();
    const marked = async (n: number, query: string) => {
      const { hasWords, paragraphs } = await finder.hits(madeId("transcript", n), query);
      return hasWords ? paragraphs.map(({ n, marks }) => `${n}: ${marks.length}`) : "no words";
    };
    expect(await marked(1, "said-by:Valdez (crane OR wait) ")).toEqual(["1: 1", "3: 1"]);
    expect(await marked(1, "said-by:Valdez (crane OR tide) ")).toEqual(["1: 1"]);
    expect(await marked(2, "said-by:Okafor (crane AND wait) ")).toEqual(["2: 1", "3: 2"]);
    expect(await marked(2, "said-by:Okafor (crane AND tide) ")).toEqual([]);
    expect(await marked(2, "said-by:Okafor (crane AND NOT wait) ")).toEqual([]);
    expect(await marked(2, "said-by:Okafor crane tide ")).toEqual([]);
    expect(await marked(1, "said-by:Valdez crane OR tide ")).toEqual(["1: 1", "2: 1"]);
    expect(await marked(1, "title:tide -crane ")).toEqual([]);
    expect(await marked(1, "said-by:Valdez date:2020 NOT status:published ")).toBe("no words");
  });

  it("has lines in those turns alone, each with its speaker, paragraph and turn", async () => {
    expect(await linesOf({ query: "said-by:Okafor crane " })).toEqual([
      "The [crane] is new.",
      "And the [cranes] wait.",
    ]);
    const finder = await start();
    const window = {
      view: viewOf({ ...bySight, query: "crane " }),
      sort: "list" as const,
      offset: 1,
      limit: 2,
      whole: false,
    };
    expect(await finder.concordance(window)).toMatchObject({
      hits: 5,
      isWhole: true,
      more: true,
      lines: [
        { title: "Meeting 2", date: "2021", speaker: "Daniel Okafor", turn: 2, paragraph: 2, hit: "crane" },
        { title: "Meeting 2", speaker: "Daniel Okafor", turn: 2, paragraph: 3, hit: "cranes" },
      ],
    });
  });
});

describe("whom a text names", () => {
  beforeEach(() => {
    add(1, "2020", ["Okafor: Irena Valdez is here.", "Okafor: Thank you, Valdez."]);
    add(2, "2021", ["Okafor: Then Valdez, Irena, spoke of the tide."]);
    add(3, "2022", ["Valdez: Who is Irena?"]);
    const persons = [{ person: madeId("person", 1), role: "mentioned" as const }];
    addTranscript(archive, 4, ["Irena Valdez again"], { title: "Meeting 4", date: "2023", language: "en", persons });
  });

  const titles = async (query: string) => {
    const { rows } = await (open?.finder ?? (await start())).list(viewOf({ ...bySight, query }), 0, 10);
    return rows.map(({ title }) => title.slice(-1)).join("");
  };

  it("is found in full, in either order; also where the tag is missing", async () => {
    expect(await titles("mentions:Valdez ")).toBe("124");
    expect(await titles('mentions:"Irena Valdez" -person:Valdez ')).toBe("12");
    expect(await titles("mentions:Valdez tide ")).toBe("2");
    expect(await titles("mentions:Okafor OR mentions:Irena date:2022 ")).toBe("");
    const finder = await start();
    expect(await finder.list(viewOf({ query: "mentions:Nobody " }), 0, 10)).toMatchObject({
      total: 0,
      notice: expect.stringContaining("Nobody in the archive is called"),
    });
  });

  it("is marked and has lines", async () => {
    expect(await linesOf({ query: "mentions:Valdez -person:Valdez " })).toEqual([
      "[Irena Valdez] is here.",
      "Then [Valdez, Irena], spoke of the tide.",
    ]);
    const finder = await start();
    const { paragraphs } = await finder.hits(madeId("transcript", 1), "mentions:Valdez ");
    expect(paragraphs).toEqual([{ n: 1, marks: [[0, 12]] }]);
  });
});

describe("a concordance", () => {
  it("is sorted by what stands after the hit or before it, the nearest word first, as people sort", async () => {
    add(1, "2020", ["a red boat 10 m long", "the blue boat 9 m long", "boat", "Émile’s boat éclair"]);
    add(2, "2019", ["an old Boat, alone"]);
    const list = [
      "an old [Boat], alone",
      "a red [boat] 10 m long",
      "the blue [boat] 9 m long",
      "[boat]",
      "Émile’s [boat] éclair",
    ];
    expect(await linesOf({ query: "boat " })).toEqual(list);
    expect(await linesOf({ query: "boat " }, "right")).toEqual([3, 2, 1, 0, 4].map((n) => list[n]));
    expect(await linesOf({ query: "boat " }, "left")).toEqual([3, 2, 0, 1, 4].map((n) => list[n]));
    expect(await linesOf({ query: "nothing " })).toEqual([]);
    expect(await linesOf({ query: "title:boat " })).toEqual([]);
  });

  it("holds every word that is looked for once, and no other", async () => {
    const stock = ["boat", "boats", "tide", "Tide", "ab", "abc", "—", "café"];
    for (let n = 0; n < 40; n++) {
      add(
        n,
        "2020",
        Array.from({ length: 3 }, (_, m) =>
          Array.from({ length: 8 }, (_, k) => stock[(n * 7 + m * 5 + k * k) % stock.length]).join(" "),
        ),
      );
    }
    const count = (words: readonly string[]) =>
      [...archive.tables.transcripts.keys()]
        .flatMap((id) => archive.texts.get(id) ?? [])
        .flatMap(naiveWords)
        .filter((word) => words.includes(word)).length;
    const hits = async (query: string) => {
      const finder = open?.finder ?? (await start());
      return (await finder.concordance({ view: viewOf({ query }), sort: "right", offset: 0, limit: 1, whole: true }))
        .hits;
    };
    expect(await hits("boat ")).toBe(count(["boat", "boats"]));
    expect(await hits('"boat"')).toBe(count(["boat"]));
    expect(await hits("ab* OR abc OR ab ")).toBe(count(["ab", "abc"]));
    expect(await hits("cafe OR tide ")).toBe(count(["cafe", "tide"]));
  });

  it("goes through transcripts beyond those that it begins with, each once and in the order of the list", async () => {
    const many = 600;
    for (let n = 0; n < many; n++) add(n, String(1_400 + n), [n % 3 === 0 ? "one tram" : "one boat, another boat"]);
    const finder = await start();
    const window = (sort: "list" | "left", offset: number, limit: number) => ({
      view: viewOf({ ...bySight, query: "boat OR tram " }),
      sort,
      offset,
      limit,
      whole: false,
    });
    const list = Array.from({ length: many }, (_, n) =>
      n % 3 === 0 ? [`Meeting ${n}: tram`] : [`Meeting ${n}: boat`, `Meeting ${n}: boat`],
    ).flat();
    const seen: string[] = [];
    for (let offset = 0; offset < list.length; offset += 500) {
      const { lines, more } = await finder.concordance(window("list", offset, 500));
      expect(more).toBe(offset + 500 < list.length);
      seen.push(...lines.map(({ title, hit }) => `${title}: ${hit}`));
    }
    expect(seen).toEqual(list);
    expect(await finder.concordance(window("left", 0, 1))).toMatchObject({ hits: list.length, isWhole: true });
  });

  it("that is gathered ends when another is asked for, or it is stopped; windows fit together", async () => {
    for (let n = 0; n < 300; n++)
      add(
        n,
        String(1_800 + n),
        Array.from({ length: 20 }, () => "boat ".repeat(200)),
      );
    const finder = await start();
    const window = (query: string, offset = 0) => ({
      view: viewOf({ ...bySight, query }),
      sort: "list" as const,
      offset,
      limit: 250,
      whole: false,
    });
    const slow = finder.concordance({ ...window("boat "), sort: "left" });
    const stopped = expect(slow).rejects.toMatchObject({ code: "cancelled" });
    await setImmediate();
    finder.stopConcordance();
    await stopped;
    const seen: string[] = [];
    for (let offset = 0; offset < 4_250; offset += 250) {
      const { lines, more } = await finder.concordance(window("boat ", offset));
      expect(more).toBe(true);
      seen.push(...lines.map(({ title, paragraph, left }) => `${title} ${paragraph} ${left.length > 80 ? "…" : left}`));
    }
    expect(seen.filter((line) => line.startsWith("Meeting 0 ")).length).toBe(4_000);
  });
});

it("answers who asked last, also when an earlier question takes longer to begin", async () => {
  add(1, "2020", ["Valdez: one boat and two boats"]);
  const finder = await start();
  const ask = (query: string) =>
    finder.concordance({ view: viewOf({ query }), sort: "list", offset: 0, limit: 9, whole: false });
  const [slow, quick] = await Promise.allSettled([ask("said-by:Irena boat "), ask("boat ")]);
  expect(slow).toMatchObject({ status: "rejected", reason: { code: "cancelled" } });
  expect(quick).toMatchObject({ status: "fulfilled", value: { hits: 2 } });
});

it("never answers one question with the lines of another, however they overtake each other", async () => {
  add(1, "2020", ["Valdez: one boat and two boats", "Okafor: one tram"]);
  const finder = await start();
  const ask = (query: string, tries: number) =>
    finder.concordance({ view: viewOf({ query }), sort: "list", offset: 0, limit: 9 + tries, whole: false });
  for (let n = 0; n < 60; n++) {
    const first = ask("boat ", n);
    for (let turn = 0; turn < n % 30; turn++) await setImmediate();
    const answers = await Promise.allSettled([first, ask("tram ", n)]);
    const found = answers.map((one) => (one.status === "fulfilled" ? one.value.lines.map(({ hit }) => hit) : "ended"));
    expect([["ended"], [["boat", "boats"]]]).toContainEqual(found.slice(0, 1));
    expect(found[1]).toEqual(["tram"]);
  }
});

describe("the frequency", () => {
  it("counts hits and words of each year, the undated last", async () => {
    add(1, "2019-05-03", ["Valdez: one boat and two boats", "Okafor: no boat"]);
    add(2, "2019/2021", ["boat"]);
    add(3, "2021", ["nothing"]);
    add(4, "once", ["boats, boats"]);
    const finder = await start();
    expect(
      await finder.frequency(viewOf(), ["boat ", "said-by:Valdez boat ", "status:draft ", "nothing OR two "]),
    ).toEqual({
      years: [
        { year: "2019", words: 8, transcripts: 2 },
        { year: "2021", words: 1, transcripts: 1 },
        { year: "undated", words: 2, transcripts: 1 },
      ],
      series: [
        { hits: [4, 0, 2] },
        { hits: [2, 0, 0] },
        { hits: [0, 0, 0], notice: expect.stringContaining("no word") },
        { hits: [1, 1, 0] },
      ],
    });
    expect((await finder.frequency(viewOf({ query: "two " }), ["boat "])).series).toEqual([{ hits: [3] }]);
  });
});
