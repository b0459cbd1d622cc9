import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseQuery } from "./query/parse-query.ts";
import type { Phrase, Query } from "./query/query.ts";
import { compareIds } from "./shelf/compare-labels.ts";
import { addTranscript, emptyArchive, type MadeArchive, madeId, seededNumbers } from "./testing/made-archive.ts";
import { type OpenFinder, openFinder, viewOf } from "./testing/open-finder.ts";
import { wordsOf } from "./words/word-scanner.ts";

const stock = [
  "harbour",
  "Harbor",
  "café",
  "cafe\u0301",
  "Straße",
  "strasse",
  "ёлка",
  "елка",
  "мой",
  "мои",
  "Ω",
  "o’clock",
  "oʼclock",
  "п'ять",
  "пʼять",
  "U.S.",
  "東京",
  "京都",
  "हिन्दी",
  "Wałęsa",
  "1,000",
  "co-op",
  "a",
  "b",
  "ab",
  "abc",
  "naïve",
  "ﬁne",
  "x²",
  "—",
  "…",
  "İstanbul",
];

const count = 120;
let archive: MadeArchive;
let folder: string;
let open: OpenFinder;

beforeAll(async () => {
  const random = seededNumbers(3);
  const some = (most: number) =>
    Array.from(
      { length: 1 + Math.floor(random() * most) },
      () => stock[Math.floor(random() * stock.length)] ?? "",
    ).join(random() < 0.2 ? "" : " ");
  archive = emptyArchive();
  for (let n = 0; n < count; n++) {
    const text = Array.from({ length: 1 + Math.floor(random() * 4) }, () => some(8));
    addTranscript(archive, n, text, {
      title: some(3),
      language: "zxx",
      ...(random() < 0.5 ? { summary: some(4) } : {}),
    });
  }
  folder = await mkdtemp(path.join(tmpdir(), "finding-test-"));
  open = openFinder(archive, folder);
  await open.finder.caughtUp();
});

afterAll(async () => {
  await open.finder.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the index should answer, found by looking at every text. */
function scan(line: string): string[] {
  const { query } = parseQuery(line);
  return [...archive.tables.transcripts.values()]
    .filter(({ id, title, summary = "" }) => !query || holds(query, [title, summary, ...(archive.texts.get(id) ?? [])]))
    .map(({ id }) => id);
}

function holds(query: Query, fields: readonly string[]): boolean {
  if (query.kind === "all") return query.of.every((part) => holds(part, fields));
  if (query.kind === "any") return query.of.some((part) => holds(part, fields));
  return query.kind === "phrase" && isIn(query, fields);
}

function isIn({ words, prefix }: Phrase, fields: readonly string[]): boolean {
  return fields.map(wordsOf).some((field) =>
    field.some((_, start) =>
      words.every((word, n) => {
        const here = field[start + n];
        return prefix && n === words.length - 1 ? here?.startsWith(word) : here === word;
      }),
    ),
  );
}

describe("what is found", () => {
  it("is what a look at every text finds, and each row shows why", async () => {
    const word = fc.constantFrom(...stock, ...stock.map((text) => text.slice(0, 2)));
    const part = fc.oneof(
      word,
      word.map((text) => `${text}*`),
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(" ")}"`),
      fc.constantFrom('"', "OR", "(", "*"),
    );
    const line = fc
      .tuple(fc.array(part, { maxLength: 3 }), fc.constantFrom("", " "))
      .map(([parts, end]) => parts.join(" ") + end);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(line, async (query) => {
        const list = await open.finder.list(viewOf({ query }), 0, count);
        expect(list.rows.map(({ id }) => id).sort(compareIds)).toEqual(scan(query).sort(compareIds));
        found += list.total;
        if (!parseQuery(query).query) return;
        for (const { id, titleMarks, snippet } of list.rows) {
          expect(titleMarks.length + (snippet?.marks.length ?? 0)).toBeGreaterThan(0);
          const hits = await open.finder.hits(id, query);
          expect(hits.title).toEqual(titleMarks);
          expect(hits.title.length + hits.summary.length + hits.paragraphs.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(1_000);
  });

  it("is numbered as the page is", async () => {
    const id = madeId("transcript", 1);
    addTranscript(archive, 1, ["nothing", "the pilot boat", "a boat and a boat"], { title: "Boat" });
    open.step([{ do: "change", on: "transcripts", ids: [id], set: { text: { to: "…" } } }], () => {});
    expect(await open.finder.hits(id, "boat")).toEqual({
      hasWords: true,
      title: [[0, 4]],
      summary: [],
      paragraphs: [
        { n: 2, marks: [[10, 14]] },
        {
          n: 3,
          marks: [
            [2, 6],
            [13, 17],
          ],
        },
      ],
    });
    await expect(open.finder.hits(madeId("transcript", 999), "boat")).rejects.toMatchObject({ code: "not-found" });
  });

  it("comes in windows that fit together, in the same order each time", async () => {
    for (const by of ["date", "title", "changed", "relevance"] as const) {
      const view = viewOf({ query: "ab*", sort: { by, descending: true } });
      const ids = await open.finder.ids(view);
      const windows: string[] = [];
      for (let offset = 0; offset < ids.length + 7; offset += 7) {
        const { rows, total } = await open.finder.list(view, offset, 7);
        expect(total).toBe(ids.length);
        windows.push(...rows.map(({ id }) => id));
      }
      expect(windows).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
