import { describe, expect, it } from "vitest";
import { tagEditSchema } from "../../shared/contract/tags.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { newTranscript } from "../archive/fixtures.ts";
import { newId } from "../runtime/new-id.ts";
import { atOnce } from "../runtime/slices.ts";
import { planEdit } from "./plan-edit.ts";

const topic = { id: newId("topic"), label: "Harbour safety", variants: ["Port safety"] };

const transcript = (more: Partial<Transcript> = {}): Transcript => newTranscript("A meeting", more);

const tablesOf = (...transcripts: Transcript[]): Tables => ({
  transcripts: new Map(transcripts.map((one) => [one.id, one])),
  topics: new Map([[topic.id, topic]]),
  persons: new Map(),
  sections: new Map(),
  collections: new Map(),
  passages: new Map(),
  profiles: new Map(),
  settings: new Map(),
});

const plan = (tables: Tables, edit: Omit<(typeof tagEditSchema)["_input"], "selection">) => {
  const ids = [...tables.transcripts.keys()];
  return atOnce(planEdit(tables, ids, tagEditSchema.parse({ selection: { ids }, ...edit })));
};

describe("planning an edit", () => {
  it("takes a label for the term that has it, under a variant too", () => {
    const { changes } = plan(tablesOf(transcript()), { add: { topics: [{ label: "PORT SAFETY" }] } });
    expect(changes).toMatchObject([{ do: "change", add: { topics: [topic.id], decided: ["topics"] } }]);
  });

  it("makes a term for a label that nobody has, once", () => {
    const { changes } = plan(tablesOf(transcript(), transcript()), {
      add: { topics: [{ label: "Dredging" }, { label: "dredging" }] },
    });
    expect(changes.filter((change) => change.do === "create")).toMatchObject([
      { on: "topics", record: { label: "Dredging" } },
    ]);
  });

  it("is empty, and makes no term, when nothing would change", () => {
    const tagged = transcript({ topics: [topic.id] });
    expect(plan(tablesOf(tagged), { add: { topics: [{ id: topic.id }] } }).changes).toEqual([]);
    expect(plan(tablesOf(tagged), { remove: { topics: [{ label: "Nobody's" }] } }).changes).toEqual([]);
    expect(plan(tablesOf(tagged), { set: { title: "A meeting" } }).changes).toEqual([]);
  });

  it("lists only the transcripts that it changes", () => {
    const tagged = transcript({ topics: [topic.id], decided: ["topics"] });
    const bare = transcript();
    const { changes } = plan(tablesOf(tagged, bare), { add: { topics: [{ id: topic.id }] } });
    expect(changes).toMatchObject([{ ids: [bare.id] }]);
  });

  it("takes a value away with null, and refuses a date that does not exist", () => {
    const dated = transcript({ date: "2021-03-03" });
    expect(plan(tablesOf(dated), { set: { date: null } }).changes).toMatchObject([
      { set: { date: { from: "2021-03-03" } } },
    ]);
    expect(() => plan(tablesOf(dated), { set: { date: "2021-02-30" } })).toThrow(/2021-02-30/);
  });

  it("refuses to change what lies in the trash, and names it", () => {
    const trashed = transcript({ trashed: { at: "2024-05-06T07:08:09.010Z" } });
    expect(() => plan(tablesOf(transcript(), trashed), { set: { title: "Other" } })).toThrow(
      /“A meeting” is in the trash/,
    );
  });
});
