import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { nameIn, nameOf } from "./record-name.ts";
import { valueWords } from "./value-words.ts";

/** Titles, labels and values that a change is about, for searching. */
export function* wordsIn(tables: Tables, change: Change): Generator<string> {
  if (change.do === "purge") return;
  const named = (id: string) => nameIn(tables, id);
  if (change.do !== "change") {
    yield nameOf(change.record) ?? "";
    return;
  }
  for (const id of change.ids) yield nameIn(tables, id) ?? "";
  for (const { from, to } of Object.values(change.set ?? {})) {
    yield valueWords(named, from) ?? "";
    yield valueWords(named, to) ?? "";
  }
  for (const members of [change.add, change.remove]) {
    for (const member of Object.values(members ?? {}).flat()) yield valueWords(named, member) ?? "";
  }
}
