import type { Response } from "../../shared/contract/contract.ts";
import { formatQuantity } from "../format/number.ts";

type Passages = Response<"revisions", "preview">["passages"];

/** What becomes of passages, each in a sentence; none where there are none. */
export function sayPassages({ kept, moved, orphaned }: Passages): string[] {
  const of = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${formatQuantity(count, "passage", "passages")} ${count === 1 ? one : many}`];
  return [
    ...of(kept, "keeps its words.", "keep their words."),
    ...of(moved, "will stand at other words, to be looked at.", "will stand at other words, to be looked at."),
    ...of(orphaned, "will be without a place, to be placed again.", "will be without a place, to be placed again."),
  ];
}

/** What is read of the text anew. */
export function sayFields(fields: readonly string[]): string {
  return fields.length === 0 ? "No field changes." : `Read anew from it: ${fields.join(", ")}.`;
}
