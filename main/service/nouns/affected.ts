import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { transcriptsIn } from "../../archive/changes/transcripts-in.ts";

const mostNamed = 100;

/** Three times as fast as asking for the locale at each comparison. */
const collator = new Intl.Collator();

type Affected = { readonly changed: number; readonly transcripts: { id: string; title: string }[] };

/** The transcripts that changes touch: how many, and the first of them by title. */
export function affectedBy(tables: Tables, changes: readonly Change[]): Affected {
  return affected(tables, transcriptsIn(changes));
}

export function affected(tables: Tables, ids: ReadonlySet<string>): Affected {
  const named = [...ids].map((id) => ({ id, title: tables.transcripts.get(id)?.title ?? id }));
  named.sort((a, b) => collator.compare(a.title, b.title));
  return { changed: ids.size, transcripts: named.slice(0, mostNamed) };
}
