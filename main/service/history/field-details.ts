import type { FieldDetail } from "../../../shared/contract/history.ts";
import type { Change } from "../../../shared/records/change.ts";
import { type Naming, valueWords } from "./value-words.ts";

/** What a change did to each of its records, a field each, in words. */
export function fieldDetails(nameOf: Naming, change: Extract<Change, { do: "change" }>): FieldDetail[] {
  const { set = {}, add = {}, remove = {} } = change;
  const words = (value: unknown) => valueWords(nameOf, value);
  const fields = new Set([...Object.keys(set), ...Object.keys(remove), ...Object.keys(add)]);
  return [...fields].map((field) => {
    const from = words(set[field]?.from);
    const to = words(set[field]?.to);
    return {
      field,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      added: (add[field] ?? []).map((member) => words(member) ?? ""),
      removed: (remove[field] ?? []).map((member) => words(member) ?? ""),
    };
  });
}
