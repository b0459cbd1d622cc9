import { expect, test } from "vitest";
import { emptyTables } from "../../archive/changes/tables.ts";
import { plainReading, sha256Of, testId } from "../testing/arbitrary-archive.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import { contentDamage } from "./content-damage.ts";
import type { ExportContents } from "./parse-export.ts";
import { planRestore } from "./plan-restore.ts";

function contentsOf(count: number): ExportContents {
  const archive = madeArchive(count);
  const transcripts = [...archive.tables.transcripts.values()].map((record) => {
    const text = archive.texts.get(record.text) ?? "";
    return { record, text, reading: plainReading(text, record.title) };
  });
  return {
    transcripts,
    persons: [],
    topics: [],
    sections: [],
    collections: [],
    passages: [],
    profiles: [],
    damaged: new Map(),
  };
}

test("what the archive has otherwise is listed and left alone", () => {
  const from = contentsOf(2);
  const tables = emptyTables();
  const [first] = from.transcripts;
  if (!first) throw new Error("there are two");
  tables.transcripts.set(first.record.id, { ...first.record, title: "Changed since" });
  const plan = planRestore(from, tables);
  expect(plan.conflicts).toMatchObject([
    { kind: "transcripts", id: first.record.id, title: first.record.title, isDamage: false },
  ]);
  expect(plan.changes).toHaveLength(1);
  expect(plan.contents.map(({ transcript }) => transcript)).toEqual([from.transcripts[1]?.record.id]);
});

test("a transcript whose text or original is damaged is not let in", () => {
  const from = contentsOf(2);
  const [first, second] = from.transcripts;
  if (!first || !second) throw new Error("there are two");
  expect([first, second].map((one) => contentDamage(one))).toEqual([undefined, undefined]);
  const otherText = contentDamage({ ...first, text: `${first.text}!` });
  const otherOriginal = contentDamage({ ...second, original: Buffer.from("else").toString("base64") });
  expect([otherText, otherOriginal]).toEqual([
    expect.stringContaining("the text"),
    expect.stringContaining("the original"),
  ]);
  const damaged = new Map([[first.record.id, otherText ?? ""]]);
  const plan = planRestore({ ...from, damaged }, emptyTables());
  expect(plan.changes.map(({ do: deed }) => deed)).toEqual(["create"]);
  expect(plan.conflicts).toMatchObject([{ id: first.record.id, reason: otherText, isDamage: true }]);
});

test("texts that a transcript had before come along; a revision whose text did not is left out of its record", () => {
  const from = contentsOf(1);
  const [only] = from.transcripts;
  if (!only) throw new Error("there is one");
  const made = (before: string, text: string) => ({ at: only.record.source.imported, why: "misheard", before, text });
  const [first, second] = ["The harbor opens.", "The harbour opens."].map((text) => sha256Of(text));
  const revisions = [made(first ?? "", second ?? ""), made(second ?? "", only.record.text)];
  const record = { ...only.record, revisions };
  const restore = (earlier: string[] | undefined, tables = emptyTables()) =>
    planRestore({ ...from, transcripts: [{ ...only, record, ...(earlier ? { earlier } : {}) }] }, tables);
  const whole = restore(["The harbor opens.", "The harbour opens."]);
  expect(whole.changes).toMatchObject([{ record: { revisions } }]);
  expect(whole.contents).toMatchObject([{ earlier: ["The harbor opens.", "The harbour opens."] }]);
  const part = restore(["The harbour opens."]);
  expect(part.changes).toMatchObject([{ record: { revisions: revisions.slice(1) } }]);
  const none = restore(undefined);
  expect(none.changes).toEqual([{ do: "create", on: "transcripts", record: only.record }]);
  const tables = emptyTables();
  tables.transcripts.set(record.id, record);
  expect(restore(undefined, tables)).toMatchObject({ already: 1, conflicts: [] });
  tables.transcripts.set(record.id, only.record);
  expect(restore(undefined, tables)).toMatchObject({ already: 1, conflicts: [] });
  expect(contentDamage({ ...only, record, earlier: ["Another text."] })).toContain("had before");
  const lost = { id: testId("passage", 1), transcript: record.id, start: 0, end: 1, exact: "A" };
  expect(contentDamage({ ...only, earlier: ["Another text."] }, [{ ...lost, text: sha256Of("Another text.") }])).toBe(
    undefined,
  );
});

test("a profile comes in by its id; one whose name the archive has already is the same one, or is left out", () => {
  const profile = (n: number, like: string) => ({
    id: testId("profile", n),
    name: "Radio",
    rules: { files: { path: like } },
  });
  const restore = (tables: ReturnType<typeof emptyTables>) =>
    planRestore({ ...contentsOf(0), profiles: [profile(1, "radio *.txt")] }, tables);
  expect(restore(emptyTables()).changes).toMatchObject([{ do: "create", on: "profiles" }]);
  const tables = emptyTables();
  tables.profiles.set(profile(2, "").id, profile(2, "radio *.txt"));
  expect(restore(tables)).toMatchObject({ changes: [], already: 1, conflicts: [] });
  tables.profiles.set(profile(2, "").id, profile(2, "other *.txt"));
  expect(restore(tables)).toMatchObject({ changes: [], conflicts: [{ kind: "profiles", title: "Radio" }] });
});
