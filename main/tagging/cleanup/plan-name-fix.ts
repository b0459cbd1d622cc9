import type { NameDoubt, NameList } from "../../../shared/contract/cleanup.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { editRecords } from "../../archive/changes/changes.ts";
import { sourceOf } from "../../archive/changes/workspace.ts";
import type { Slices } from "../../runtime/slices.ts";
import type { EditPlan } from "../plan-edit.ts";

/** Tags for those that are untagged; no tag for those that are unnamed. In slices. */
export function* planNameFix(tables: Tables, list: NameList, doubts: readonly NameDoubt[]): Slices<EditPlan> {
  const byTag = new Map<string, { readonly tag: { person: string; role: string }; readonly ids: Set<string> }>();
  for (const { transcript, person, role } of doubts) {
    const key = `${person} ${role}`;
    const group = byTag.get(key) ?? { tag: { person, role }, ids: new Set() };
    byTag.set(key, group);
    group.ids.add(transcript);
  }
  const changes: Change[] = [];
  for (const { tag, ids } of byTag.values()) {
    const persons = { persons: [tag] };
    const edit = list === "untagged" ? { add: persons } : { remove: persons };
    changes.push(...(yield* editRecords(sourceOf(tables), "transcripts", [...ids], edit)));
  }
  // Once for each transcript, however many of its persons are settled.
  const all = [...new Set(doubts.map(({ transcript }) => transcript))];
  changes.push(...(yield* editRecords(sourceOf(tables), "transcripts", all, { add: { decided: ["persons"] } })));
  return { changes, names: [...new Set(doubts.map(({ label }) => label))].slice(0, 3) };
}
