import type { Tables } from "../../../shared/records/record.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import type { EditPlan } from "../plan-edit.ts";
import { refuseTrashed, requireTranscripts } from "../require-transcripts.ts";
import { requireTerm } from "../term-record.ts";

/** Remember that these are never to be suggested for the transcript again. `not-found`, `conflict`. */
export function planRefusal(
  tables: Tables,
  id: string,
  { topics, persons }: { readonly topics: readonly string[]; readonly persons: readonly string[] },
): EditPlan {
  requireTranscripts(tables, [id]);
  refuseTrashed(tables, [id]);
  const names = [
    ...persons.map((person) => requireTerm(tables, "persons", person).name.full),
    ...topics.map((topic) => requireTerm(tables, "topics", topic).label),
  ];
  const changes = changeRecords(tables, "transcripts", [id], { add: { refused: [...persons, ...topics] } });
  return { changes, names: names.slice(0, 3) };
}
