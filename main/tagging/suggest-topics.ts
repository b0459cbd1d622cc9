import type { Suggestion } from "../../shared/contract/terms.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Slices } from "../runtime/slices.ts";
import { topicEntry } from "./listing/entries.ts";
import { suggestTerms, topicTerms, type Uses } from "./suggest.ts";
import { suggestMisprinted } from "./suggest-misprinted.ts";

/** Topics that a text may mean: those with a form that begins so; where there is none, those in which it has a letter wrong. In slices. */
export function* suggestTopics(tables: Tables, uses: Uses, text: string, limit: number): Slices<Suggestion[]> {
  const begun = suggestTerms(topicTerms(tables), uses, text, limit);
  if (begun.length > 0 || text.trim() === "") return begun;
  return yield* suggestMisprinted(tables.topics.values(), (record) => topicEntry(record, uses), text, limit);
}
