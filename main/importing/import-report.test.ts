import { expect, it } from "vitest";
import { readBytes } from "../reading/read-bytes.ts";
import type { SessionItem } from "./import-item.ts";
import { writeReport } from "./import-report.ts";

const item = (index: number, given: Partial<SessionItem>): SessionItem => ({
  index,
  path: `/drop/${index}.txt`,
  name: `${index}.txt`,
  verdict: { kind: "new" },
  chosen: true,
  doubts: 0,
  warnings: 0,
  correction: {},
  wantsLook: false,
  ...given,
});
const at = new Date("2026-03-01T10:00:00Z");
const report = {
  imported: 1,
  failed: [{ name: "1.txt", reason: "It went\naway." }],
  message: "1 transcript imported.",
};
const rows = (text: string) => text.split("\n").slice(4, -1);

it("has a line for each file that a hostile name or title cannot break", () => {
  const items = [
    item(0, { name: "a\nb\t.txt", title: "Fog\nsignals", verdict: { kind: "new", transcript: "t1" } }),
    item(1, {}),
    item(2, { chosen: false }),
    item(3, { chosen: false, verdict: { kind: "unreadable", reason: "A folder.\t" } }),
  ];
  const text = writeReport({ phase: "done", report }, items, at);
  expect(text.split("\n").slice(0, 3)).toEqual([
    "Lectern import, 2026-03-01T10:00:00.000Z",
    "1 transcript imported.",
    "",
  ]);
  expect(rows(text)).toEqual([
    "imported\tnew\ta b .txt\tFog signals\tt1\t\t",
    "failed\tnew\t1.txt\t\t\tIt went away.\t",
    "left out\tnew\t2.txt\t\t\t\t",
    "left out\tunreadable\t3.txt\t\t\tA folder.\t",
  ]);
});

it("names all that a file holds and has no place", () => {
  const unplaced = [
    { kind: "picture" as const, count: 7, names: ["a", "b", "c", "d", "e", "f", "g"] },
    { kind: "mark" as const, count: 1, names: ["persName"] },
  ];
  const [row] = rows(writeReport({ phase: "review", report: undefined }, [item(0, { unplaced })], at));
  expect(row?.split("\t").at(-1)).toBe(
    "No place here, left out: 7 pictures (a, b, c, d, e, f, g). The words of these came in, their marks did not: persName.",
  );
});

it("says of a cancelled import that nothing came in", () => {
  const cancelled = { imported: 0, failed: [], message: "Cancelled. Nothing was imported." };
  expect(rows(writeReport({ phase: "cancelled", report: cancelled }, [item(0, {})], at))).toEqual([
    "left out\tnew\t0.txt\t\t\t\t",
  ]);
});

it("is no transcript when it is imported itself", async () => {
  const text = writeReport({ phase: "done", report }, [item(0, {}), item(1, {})], at);
  expect(await readBytes(Buffer.from(text.replaceAll("\n", "\r\n")), "report.txt")).toMatchObject({
    ok: false,
    kind: "not-a-transcript",
    reason: expect.stringMatching(/report that Lectern saved of an import/),
  });
  const talk = "Lectern import, the interview\n\nAnna Berg: Done?\n\nOle Dahl: Done.\n";
  expect((await readBytes(Buffer.from(talk), "talk.txt")).ok).toBe(true);
});
