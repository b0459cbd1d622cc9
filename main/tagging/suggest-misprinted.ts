import type { Suggestion } from "../../shared/contract/terms.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Slices } from "../runtime/slices.ts";
import { entriesOf } from "./listing/entries.ts";
import { findEntries } from "./listing/find-entries.ts";
import type { Uses } from "./suggest.ts";
import type { TermKind } from "./term-record.ts";

/** Terms in one of whose forms a text has a letter wrong, in whatever script or transliteration. In slices. */
export function* suggestMisprinted(
  tables: Pick<Tables, TermKind>,
  kind: TermKind,
  uses: Uses,
  text: string,
  limit: number,
): Slices<Suggestion[]> {
  const near = yield* findEntries(entriesOf(tables, kind, uses), text);
  return near.slice(0, limit).map(({ id, heading, found, uses: count }) => ({
    id,
    label: heading,
    ...(found === undefined ? {} : { found }),
    uses: count,
  }));
}
