import fc from "fast-check";
import { expect, test } from "vitest";
import { publicationStatuses } from "../../../shared/records/publication-statuses.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { emptyTables } from "../../archive/changes/tables.ts";
import { newId, newTopic, newTranscript } from "../../archive/fixtures.ts";
import { createPacer } from "../../runtime/pacer.ts";
import { Shelf } from "../shelf/shelf.ts";
import { countOverview } from "./count-overview.ts";

const topics = ["Law", "Maritime law", "Pilotage"].map(newTopic);
const [law, maritime] = topics;
if (law && maritime) maritime.broader = law.id;
const persons = ["Ada", "Ben", "Cleo"].map((full) => ({
  id: newId("person"),
  kind: "person" as const,
  name: { full, order: "given-first" as const },
  variants: [],
  roles: [],
  identifiers: [],
}));

const anyTranscript = fc.record({
  date: fc.constantFrom(undefined, "2019", "2019-03-02", "2019-04", "2021-12-31", "2020/2021", "no date"),
  status: fc.constantFrom(...publicationStatuses),
  topics: fc.subarray(topics.map(({ id }) => id)),
  persons: fc.subarray(persons.map(({ id }) => id)),
  speakers: fc.subarray(persons.map(({ id }) => id)),
  words: fc.nat(1_000),
});

function transcriptOf({
  date,
  status,
  words,
  ...made
}: ReturnType<typeof anyTranscript.generate>["value"]): Transcript {
  return newTranscript("Harbour Board", {
    ...(date === undefined ? {} : { date }),
    publication: { status, sections: [] },
    topics: made.topics,
    persons: made.persons.map((person) => ({ person, role: "mentioned" as const })),
    speakers: made.speakers.map((person, n) => ({ label: person, person, turns: n + 1 })),
    extent: { words, turns: 1 },
  });
}

async function overviewOf(transcripts: readonly Transcript[]) {
  const tables = emptyTables();
  for (const topic of topics) tables.topics.set(topic.id, topic);
  for (const person of persons) tables.persons.set(person.id, person);
  for (const one of transcripts) tables.transcripts.set(one.id, one);
  const shelf = new Shelf(tables);
  for (const { id } of transcripts) shelf.refresh(id);
  return await countOverview(shelf, tables, shelf.slots(), createPacer(0));
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

test("every transcript is in one bar, and words, topics, speakers and pairs are as counted one by one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyTranscript, { maxLength: 12 }), async (made) => {
      const all = made.map(transcriptOf);
      const seen = await overviewOf(all);
      const bars = [...seen.months.map(({ counts }) => counts), seen.withoutMonth];
      expect(bars.reduce((total, counts) => total + sum(counts), 0)).toBe(all.length);
      for (const [n, status] of publicationStatuses.entries()) {
        const inBars = sum(bars.map((counts) => counts[n] ?? 0));
        expect(inBars).toBe(all.filter(({ publication }) => publication.status === status).length);
      }
      expect(seen.words).toBe(sum(all.map(({ extent }) => extent.words)));
      const underLaw = all.filter((one) => [law?.id, maritime?.id].some((id) => one.topics.includes(id ?? "")));
      expect(seen.topics.find(({ label }) => label === "Law")?.transcripts ?? 0).toBe(underLaw.length);
      const speaking = (id: string) => all.filter(({ speakers }) => speakers.some(({ person }) => person === id));
      for (const [n, one] of seen.speakers.entries()) {
        expect(one.transcripts).toBe(speaking(one.id).length);
        const turns = all.flatMap(({ speakers }) => speakers.filter(({ person }) => person === one.id));
        expect(one.turns).toBe(sum(turns.map((turn) => turn.turns)));
        for (const [m, other] of seen.speakers.entries()) {
          const both = n === m ? [] : speaking(one.id).filter((transcript) => speaking(other.id).includes(transcript));
          expect(seen.together[n]?.[m]).toBe(both.length);
        }
      }
    }),
  );
});

test("months and years go without gaps from the first to the last; a year alone is in no month", async () => {
  const dates = ["2019-03-02", "2019-06", "2021", "2018/2019"];
  const seen = await overviewOf(dates.map((date) => newTranscript("Board", { date, topics: [law?.id ?? ""] })));
  expect(seen.months.map(({ month, counts }) => [month, sum(counts)])).toEqual([
    ["2019-03", 1],
    ["2019-04", 0],
    ["2019-05", 0],
    ["2019-06", 1],
  ]);
  expect(sum(seen.withoutMonth)).toBe(2);
  expect(seen.years).toEqual([
    { year: "2018", transcripts: 1 },
    { year: "2019", transcripts: 3 },
    { year: "2020", transcripts: 0 },
    { year: "2021", transcripts: 1 },
  ]);
  expect(seen.topics).toMatchObject([{ label: "Law", transcripts: 4, counts: [1, 3, 0, 1] }]);
});
