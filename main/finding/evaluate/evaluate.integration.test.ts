import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { all, any, not } from "../query/make-query.ts";
import { parseQuery } from "../query/parse-query.ts";
import { printQuery } from "../query/print-query.ts";
import type { Column, Phrase, Query } from "../query/query.ts";
import { compareIds } from "../shelf/compare-labels.ts";
import {
  addPerson,
  addTranscript,
  emptyArchive,
  type MadeArchive,
  madeId,
  seededNumbers,
} from "../testing/made-archive.ts";
import { type OpenFinder, openFinder, viewOf } from "../testing/open-finder.ts";
import { wordsOf } from "../words/word-scanner.ts";

const words = ["tide", "pilot", "crane", "ледник", "café"];
const places = ["Port Almere", "Almere, Lighthouse", "North Mole"];
const topics = ["Safety", "Pilotage", "Night pilotage", "Dredging"];
const days = ["2019", "2019-05-03", "2020-02", "2021-12-31", "2018/2020", "199X"];
const count = 80;

let archive: MadeArchive;
let folder: string;
let open: OpenFinder;

beforeAll(async () => {
  archive = emptyArchive();
  for (const [n, label] of topics.entries()) {
    // Night pilotage is narrower than pilotage, which is narrower than safety.
    const broader = n === 1 || n === 2 ? { broader: madeId("topic", n - 1) } : {};
    archive.tables.topics.set(madeId("topic", n), { id: madeId("topic", n), label, variants: [], ...broader });
  }
  addPerson(archive, 1, "Irena", "Valdez");
  addPerson(archive, 2, "Daniel", "Okafor");
  addSome(seededNumbers(11));
  folder = await mkdtemp(path.join(tmpdir(), "finding-test-"));
  open = openFinder(archive, folder);
  await open.finder.caughtUp();
});

function addSome(random: () => number): void {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const maybe = <T extends object>(share: number, some: T): Partial<T> => (random() < share ? some : {});
  const text = (most: number) => Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(words)).join(" ");
  const person = () => ({ person: madeId("person", one([1, 2])), role: one(["speaker", "mentioned"] as const) });
  for (let n = 0; n < count; n++) {
    const paragraphs = Array.from({ length: one([1, 2, 3]) }, () => text(5));
    addTranscript(archive, n, paragraphs, {
      title: text(2),
      ...maybe(0.5, { summary: text(3) }),
      ...maybe(0.3, { notes: text(3) }),
      ...maybe(0.8, { date: one(days) }),
      ...maybe(0.7, { place: one(places) }),
      ...maybe(0.5, { language: one(["en", "en-GB", "ru"]) }),
      ...maybe(0.5, { topics: [madeId("topic", one([0, 1, 2, 3]))] }),
      ...maybe(0.6, { persons: [person()] }),
      ...maybe(0.3, { speakers: [{ label: "Question", anonymous: true, turns: 1 }] }),
      ...maybe(0.2, { warnings: [{ code: "gallery" }] }),
      publication: { status: one(["draft", "published"]), sections: [] },
    });
  }
}

afterAll(async () => {
  await open.finder.close();
  await rm(folder, { recursive: true, force: true });
});

const phrase = fc
  .record({
    words: fc.array(fc.constantFrom(...words.map((word) => wordsOf(word)[0] ?? ""), "ti", "p"), {
      minLength: 1,
      maxLength: 2,
    }),
    manner: fc.constantFrom({ prefix: false, anyForm: false }, { prefix: true, anyForm: false }),
    column: fc.option(fc.constantFrom<Column>("title", "summary", "text", "note"), { nil: undefined }),
  })
  .map(({ manner, ...made }): Query => ({ kind: "phrase", ...made, ...manner }));
const leaf = fc.oneof(
  { weight: 4, arbitrary: phrase },
  ...(
    [
      ["person", "Valdez"],
      ["person", "Daniel Okafor"],
      ["speaker", "Irena"],
      ["speaker", "question"],
      ["topic", "Safety"],
      ["topic", "pilotage"],
      ["place", "almere"],
      ["status", "draft"],
      ["language", "en"],
      ["file", "meeting 7"],
    ] as const
  ).map(([field, value]) => fc.constant<Query>({ kind: "field", field, value, prefix: false })),
  fc
    .constantFrom("2019", "2019-05/2020", "../2000", "2021/..", "2019-05-03")
    .map((range): Query => ({ kind: "date", field: "date", range })),
  fc
    .constantFrom("is:untagged", "has:warnings", "has:speakers", "has:date", "has:note")
    .map((flag): Query => ({ kind: "flag", flag }) as Query),
);
const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("query"), { minLength: 2, maxLength: 3 }).map((of) => all(of) as Query),
    fc.array(tie("query"), { minLength: 2, maxLength: 3 }).map((of) => any(of) as Query),
    tie("query").map(not),
  ),
}));

/** By looking at every record and text. */
function holds(query: Query, one: Transcript): boolean {
  switch (query.kind) {
    case "all":
      return query.of.every((part) => holds(part, one));
    case "any":
      return query.of.some((part) => holds(part, one));
    case "not":
      return !holds(query.of, one);
    case "phrase":
      return fieldsOf(query.column, one).some((text) => standsIn(query, text));
    case "date":
      return liesIn(one.date, query.range);
    case "flag":
      return (
        (
          {
            "is:untagged": one.topics.length === 0 && one.persons.length === 0,
            "has:warnings": one.warnings.length > 0,
            "has:speakers": one.speakers.length > 0,
            "has:date": one.date !== undefined,
            "has:note": (one.notes ?? "").trim() !== "",
          } as Record<string, boolean>
        )[query.flag] === true
      );
    case "field":
      return carries(query.field, query.value, one);
    default:
      throw new Error(`not made here: ${query.kind}`);
  }
}

function fieldsOf(column: Column | undefined, { id, title, summary = "", notes = "" }: Transcript): readonly string[] {
  const text = archive.texts.get(id) ?? [];
  if (column === undefined) return [title, summary, ...text];
  return { title: [title], summary: [summary], note: [notes], text }[column];
}

function standsIn({ words: wanted, prefix }: Phrase, text: string): boolean {
  const there = wordsOf(text);
  return there.some((_, start) =>
    wanted.every((word, n) =>
      prefix && n === wanted.length - 1 ? there[start + n]?.startsWith(word) : there[start + n] === word,
    ),
  );
}

const spans: Record<string, [string, string]> = {
  "2019": ["2019-01-01", "2019-12-31"],
  "2019-05-03": ["2019-05-03", "2019-05-03"],
  "2020-02": ["2020-02-01", "2020-02-29"],
  "2021-12-31": ["2021-12-31", "2021-12-31"],
  "2018/2020": ["2018-01-01", "2020-12-31"],
  "199X": ["1990-01-01", "1999-12-31"],
  "2019-05/2020": ["2019-05-01", "2020-12-31"],
  "../2000": ["0000-01-01", "2000-12-31"],
  "2021/..": ["2021-01-01", "9999-12-31"],
};

function liesIn(date: string | undefined, range: string): boolean {
  const [span, wanted] = [spans[date ?? ""], spans[range]];
  return span !== undefined && wanted !== undefined && span[0] <= wanted[1] && span[1] >= wanted[0];
}

function carries(field: string, value: string, one: Transcript): boolean {
  const person = madeId("person", value === "Daniel Okafor" ? 2 : 1);
  if (field === "person") return one.persons.some((tagged) => tagged.person === person);
  if (field === "speaker" && value === "question") return one.speakers.length > 0;
  if (field === "speaker") return one.persons.some((tagged) => tagged.person === person && tagged.role === "speaker");
  if (field === "topic")
    return one.topics.some((id) => (value === "Safety" ? [0, 1, 2] : [1, 2]).some((n) => id === madeId("topic", n)));
  if (field === "place") return /almere/i.test(one.place ?? "");
  if (field === "status") return one.publication.status === value;
  if (field === "language") return /^en/.test(one.language ?? "");
  return one.source.file === "meeting-7.txt";
}

async function found(line: string): Promise<readonly string[]> {
  return (await open.finder.ids(viewOf({ query: line, sort: { by: "relevance", descending: true } }))).toSorted(
    compareIds,
  );
}

describe("a query", () => {
  it("finds what a look at every record and text finds", async () => {
    await fc.assert(
      fc.asyncProperty(query, async (tree) => {
        const line = `${printQuery(tree)} `;
        expect(parseQuery(line)).toEqual({ query: tree });
        const naive = [...archive.tables.transcripts.values()].filter((one) => holds(tree, one)).map(({ id }) => id);
        expect(await found(line), line).toEqual(naive.toSorted(compareIds));
      }),
      { numRuns: 500 },
    );
  });

  it("looks for words near each other", async () => {
    addTranscript(archive, 200, ["the winch and the old rope of the quay"], { title: "Winch" });
    open.step(
      [
        {
          do: "create",
          on: "transcripts",
          record: archive.tables.transcripts.get(madeId("transcript", 200)) as Transcript,
        },
      ],
      () => {},
    );
    const id = [madeId("transcript", 200)];
    expect(await found("NEAR(rope winch, 3)")).toEqual(id);
    expect(await found("NEAR(rope winch, 2)")).toEqual([]);
    expect(await found('text:NEAR("of the" winch, 4)')).toEqual(id);
    expect(await found("title:NEAR(rope winch, 3)")).toEqual([]);
    expect(await found("imported:2024-01-01 winch")).toEqual(id);
    expect(await found("imported:2023 winch")).toEqual([]);
  });

  it("of twenty brackets in each other is answered by the index", async () => {
    const deep = (n: number): string => (n === 0 ? "tide" : `(pilot ${n % 2 === 0 ? "OR" : "AND"} ${deep(n - 1)})`);
    expect(await found(deep(20))).toEqual(await found("pilot "));
  });

  it("says whom and what it did not know, and which part it could not understand", async () => {
    const list = (line: string) => open.finder.list(viewOf({ query: line }), 0, 1);
    expect(await list("person:Nobody ")).toMatchObject({
      total: 0,
      notice: "Nobody in the archive is called “Nobody”.",
    });
    for (const field of ["place", "section", "language", "file", "speaker"]) {
      const { total, notice } = await list(`${field}:Nothing `);
      expect([field, total, notice]).toEqual([field, 0, expect.stringMatching(/^No.*“Nothing”\.$/)]);
    }
    expect((await list("-place:Nothing ")).notice).toMatch(/No place/);
    expect(await list("topic:Nothing ")).toMatchObject({ total: 0, notice: "No topic is called “Nothing”." });
    const whole = await list("tide ");
    expect(await list("tide status:new")).toMatchObject({ total: whole.total, problem: { at: 12, end: 15 } });
    expect((await list("said-by:Irena tide ")).notice).toMatch(/Nobody who speaks/);
  });

  it("looks at the trash when it asks for it", async () => {
    const id = madeId("transcript", 300);
    addTranscript(archive, 300, ["anchor"], { trashed: { at: "2024-02-01T00:00:00.000Z" } });
    open.step(
      [{ do: "create", on: "transcripts", record: archive.tables.transcripts.get(id) as Transcript }],
      () => {},
    );
    expect(await found("anchor ")).toEqual([]);
    expect(await found("anchor is:trashed")).toEqual([id]);
    expect((await open.finder.facets(viewOf({ query: "is:trashed" }), 5)).years).toEqual([
      { value: "undated", label: "Undated", count: 1 },
    ]);
  });

  it("finds all that the last import brought, and what the one before it did when that is in the trash", async () => {
    const source = (n: number, second: number) => ({
      ...(archive.tables.transcripts.get(madeId("transcript", 1)) as Transcript).source,
      imported: `2025-01-0${n}T00:00:0${second}.000Z`,
      import: madeId("import", n),
    });
    const created = (n: number, more: Partial<Transcript>) => {
      addTranscript(archive, n, ["buoy"], more);
      return {
        do: "create",
        on: "transcripts",
        record: archive.tables.transcripts.get(madeId("transcript", n)) as Transcript,
      } as const;
    };
    const trashed = { at: "2025-02-01T00:00:00.000Z" };
    open.step(
      [
        created(401, { source: source(2, 1) }),
        created(402, { source: source(2, 4) }),
        created(403, { source: source(3, 1), trashed }),
      ],
      () => {},
    );
    expect(await found("is:last-imported")).toEqual([401, 402].map((n) => madeId("transcript", n)));
  });
});
