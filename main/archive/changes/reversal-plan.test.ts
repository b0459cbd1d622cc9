import { describe, expect, test } from "vitest";
import type { Change } from "../../../shared/records/change.ts";
import { atOnce } from "../../runtime/slices.ts";
import { newTopic, newTranscript } from "../fixtures.ts";
import { changeRecords } from "./changes.ts";
import { planReversal } from "./reversal-plan.ts";
import { applyChanges } from "./stage-changes.ts";
import { emptyTables } from "./tables.ts";

const harbours = newTopic("Harbours");
const ferries = newTopic("Ferries");
const minutes = newTranscript("Minutes of the harbour board");

/** Tables after all of it, and what takes back the first step. */
function planAfter(first: readonly Change[], ...later: readonly (readonly Change[])[]) {
  const tables = emptyTables();
  for (const changes of [first, ...later]) applyChanges(tables, changes);
  return atOnce(planReversal(tables, first));
}

const makeTranscript: Change = { do: "create", on: "transcripts", record: minutes };
const makeTopic: Change = { do: "create", on: "topics", record: harbours };
const onMinutes = { do: "change", on: "transcripts", ids: [minutes.id] } as const;

describe("taking a step back", () => {
  test("sets by member: what another step took away is let be", () => {
    const tables = emptyTables();
    applyChanges(tables, [makeTranscript]);
    const tagging = changeRecords(tables, "transcripts", [minutes.id], { add: { topics: [harbours.id, ferries.id] } });
    applyChanges(tables, tagging);
    applyChanges(tables, changeRecords(tables, "transcripts", [minutes.id], { remove: { topics: [ferries.id] } }));
    expect(atOnce(planReversal(tables, tagging))).toEqual({
      conflicts: [],
      changes: [{ ...onMinutes, ids: [minutes.id], remove: { topics: [harbours.id] } }],
    });
  });

  test("a topic that something else uses by now stays", () => {
    const plan = planAfter(
      [makeTopic],
      [makeTranscript, { ...onMinutes, ids: [minutes.id], add: { topics: [harbours.id] } }],
    );
    expect(plan).toEqual({ changes: [], conflicts: [] });
  });

  test("a topic that was worked on since stays; one that was not goes", () => {
    const rename = { do: "change", on: "topics", ids: [harbours.id], set: { note: { to: "x" } } } as const;
    expect(planAfter([makeTopic], [{ ...rename, ids: [...rename.ids] }])).toEqual({ changes: [], conflicts: [] });
    expect(planAfter([makeTopic]).changes).toEqual([{ do: "delete", on: "topics", record: harbours }]);
  });

  test("a transcript that was changed since is a conflict, as is one that a collection has", () => {
    const retitle = { title: { from: minutes.title, to: "Other" } };
    expect(planAfter([makeTranscript], [{ ...onMinutes, ids: [minutes.id], set: retitle }]).conflicts).toEqual([
      { on: "transcripts", id: minutes.id, reason: "changed" },
    ]);
    const collection = { id: harbours.id.replace(/^c/, "l"), name: "Board", members: [minutes.id] };
    const plan = planAfter([makeTranscript], [{ do: "create", on: "collections", record: collection }]);
    expect(plan).toEqual({ changes: [], conflicts: [{ on: "transcripts", id: minutes.id, reason: "used" }] });
  });

  test("what is deleted by now cannot be changed back, and what is there again cannot be made again", () => {
    const tables = emptyTables();
    applyChanges(tables, [makeTranscript]);
    const retitle = changeRecords(tables, "transcripts", [minutes.id], { set: { title: "Other" } });
    expect(atOnce(planReversal(emptyTables(), retitle)).conflicts).toMatchObject([
      { id: minutes.id, reason: "deleted" },
    ]);
    const drop: Change = { do: "delete", on: "transcripts", record: minutes };
    expect(atOnce(planReversal(tables, [drop])).conflicts).toMatchObject([{ id: minutes.id, reason: "exists" }]);
  });

  test("a bulk edit of sets is taken back from what is left; where nothing is left, that is named", () => {
    const other = newTranscript("Minutes of the pilots' board");
    const tables = emptyTables();
    applyChanges(tables, [makeTopic, makeTranscript, { do: "create", on: "transcripts", record: other }]);
    const tagging = changeRecords(tables, "transcripts", [minutes.id, other.id], { add: { topics: [harbours.id] } });
    applyChanges(tables, tagging);
    tables.transcripts.delete(other.id);
    expect(atOnce(planReversal(tables, tagging))).toEqual({
      conflicts: [],
      changes: [{ ...onMinutes, ids: [minutes.id], remove: { topics: [harbours.id] } }],
    });
    tables.transcripts.delete(minutes.id);
    expect(atOnce(planReversal(tables, tagging))).toEqual({
      conflicts: [minutes, other].map(({ id }) => ({ on: "transcripts", id, reason: "deleted" })),
      changes: [],
    });
  });

  test("a tag whose topic went since does not come back to point at nothing", () => {
    const untag: Change = { ...onMinutes, ids: [minutes.id], remove: { topics: [harbours.id] } };
    const tables = emptyTables();
    const tagged: Change = { do: "create", on: "transcripts", record: { ...minutes, topics: [harbours.id] } };
    applyChanges(tables, [makeTopic, tagged, untag, { ...makeTopic, do: "delete" }]);
    expect(atOnce(planReversal(tables, [untag])).conflicts).toEqual([
      { on: "topics", id: harbours.id, reason: "deleted" },
    ]);
  });

  test("several changes to one record are taken back in reverse", () => {
    const retitle: Change = { ...onMinutes, ids: [minutes.id], set: { title: { from: minutes.title, to: "Other" } } };
    const again: Change = { ...onMinutes, ids: [minutes.id], set: { title: { from: "Other", to: "Third" } } };
    const plan = planAfter([makeTranscript, retitle, again]);
    expect(plan.conflicts).toEqual([]);
    const tables = emptyTables();
    applyChanges(tables, [makeTranscript, retitle, again]);
    applyChanges(tables, plan.changes);
    expect(tables.transcripts.size).toBe(0);
  });
});
