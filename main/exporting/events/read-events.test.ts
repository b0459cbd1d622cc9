import { expect, test } from "vitest";
import type { Change } from "../../../shared/records/change.ts";
import { emptyTables } from "../../archive/changes/tables.ts";
import { testId } from "../testing/arbitrary-archive.ts";
import { madeTranscript } from "../testing/made-transcript.ts";
import { createEvents } from "./read-events.ts";

const [first, second] = [testId("transcript", 1), testId("transcript", 2)];

function step(n: number, code: string, changes: readonly Change[], more: object = {}) {
  const deed = { code, count: 1, names: ["Not to go out"], ...more };
  const head = { id: testId("step", n), at: `2021-03-0${n}T10:00:00.000Z`, writer: testId("writer", 1), who: "Ada" };
  return { segment: "1", end: n, line: Buffer.from(JSON.stringify({ ...head, deed, changes })) };
}

test("each transcript has what was done to it, oldest first, and of a bulk edit only its own fields", async () => {
  const tables = emptyTables();
  const note = { id: testId("passage", 1), transcript: second, note: "Inside" };
  const latestFirst = [
    step(4, "passage", [{ do: "create", on: "passages", record: note }]),
    step(
      3,
      "publish",
      [{ do: "change", on: "transcripts", ids: [second], set: { "publication.status": { to: "published" } } }],
      { reason: "Asked for" },
    ),
    step(2, "tag", [
      { do: "change", on: "transcripts", ids: [first, second], add: { topics: [testId("topic", 1)] } },
      { do: "change", on: "transcripts", ids: [second], set: { place: { to: "Quay" } } },
      { do: "change", on: "persons", ids: [testId("person", 1)], set: { note: { to: "" } } },
    ]),
    step(
      1,
      "import",
      [1, 2].map((n) => ({ do: "create", on: "transcripts", record: madeTranscript(n) }) as const),
    ),
  ];
  let reads = 0;
  const eventsOf = createEvents(tables, async function* () {
    reads += 1;
    yield* latestFirst;
  });
  const told = async (id: string) =>
    (await eventsOf(id)).map(({ deed, fields = [], why = "" }) => [deed, ...fields, why].join(" "));
  expect(await told(first)).toEqual(["import ", "tag topics "]);
  expect(await told(second)).toEqual([
    "import ",
    "tag place topics ",
    "publish publication.status Asked for",
    "passage passages ",
  ]);
  expect(await eventsOf(testId("transcript", 3))).toEqual([]);
  expect(await eventsOf(first)).toMatchObject([
    { id: testId("step", 1), at: "2021-03-01T10:00:00.000Z", who: "Ada" },
    {},
  ]);
  expect(reads).toBe(1);
});
