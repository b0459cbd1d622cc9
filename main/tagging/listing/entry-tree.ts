import type { EntryRow, VocabularyEntry } from "./vocabulary-entry.ts";

/**
 * Terms in the order given, those without a broader one at the top, and below each that is opened what is narrower. A
 * term of a circle, or below one that is gone, stands at the top too: nothing is out of reach.
 */
export function treeOf(sorted: readonly VocabularyEntry[], opened: ReadonlySet<string>): readonly EntryRow[] {
  const below = childrenOf(sorted);
  const rows: EntryRow[] = [];
  const put = (entry: VocabularyEntry, depth: number, above: ReadonlySet<string>) => {
    const narrower = (below.get(entry.id) ?? []).filter(({ id }) => !above.has(id));
    rows.push({ ...entry, depth, narrower: narrower.length });
    if (!opened.has(entry.id)) return;
    const path = new Set(above).add(entry.id);
    for (const one of narrower) if (!path.has(one.id)) put(one, depth + 1, path);
  };
  const parents = new Map(sorted.map(({ id, broader }) => [id, broader]));
  for (const entry of sorted) if (isAtTop(entry, parents)) put(entry, 0, new Set());
  return rows;
}

/** All in one list; how many are narrower is said, not shown. */
export function flatRows(sorted: readonly VocabularyEntry[]): readonly EntryRow[] {
  const below = childrenOf(sorted);
  return sorted.map((entry) => ({ ...entry, depth: 0, narrower: below.get(entry.id)?.length ?? 0 }));
}

function childrenOf(sorted: readonly VocabularyEntry[]): ReadonlyMap<string, readonly VocabularyEntry[]> {
  const below = new Map<string, VocabularyEntry[]>();
  for (const entry of sorted) {
    if (entry.broader === undefined) continue;
    const there = below.get(entry.broader);
    if (there) there.push(entry);
    else below.set(entry.broader, [entry]);
  }
  return below;
}

function isAtTop({ id, broader }: VocabularyEntry, parents: ReadonlyMap<string, string | undefined>): boolean {
  if (broader === undefined || !parents.has(broader)) return true;
  const seen = new Set([id]);
  let at: string | undefined = broader;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    at = parents.get(at);
  }
  return at === id;
}
