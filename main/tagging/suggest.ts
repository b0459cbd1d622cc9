import type { Suggestion } from "../../shared/contract/terms.ts";
import { indexName } from "../../shared/records/person-label.ts";
import type { Tables } from "../../shared/records/record.ts";
import { isInTrash } from "../../shared/records/transcript.ts";
import { nameKey } from "./name-key.ts";

/** A term as autocomplete sees it. */
export type Term = {
  readonly id: string;
  readonly label: string;
  /** Forms it is found under, the label among them. */
  readonly forms: readonly string[];
  readonly uses: number;
};

/** Better first: the whole label, its beginning, the beginning of a word in it. Zero: not found. */
function rank(form: string, key: string): number {
  const candidate = nameKey(form);
  if (candidate === key) return 3;
  if (candidate.startsWith(key)) return 2;
  return ` ${candidate}`.includes(` ${key}`) ? 1 : 0;
}

/** Terms that the text may mean, best first, then most used, then by label; all by use when the text is empty. */
export function suggestTerms(terms: Iterable<Term>, text: string, limit: number): Suggestion[] {
  const key = nameKey(text);
  const found = [...terms].flatMap((term) => {
    const forms =
      key === "" ? [{ form: term.label, rank: 1 }] : term.forms.map((form) => ({ form, rank: rank(form, key) }));
    const best = forms.reduce((a, b) => (b.rank > a.rank ? b : a));
    return best.rank > 0 ? [{ term, ...best }] : [];
  });
  found.sort((a, b) => b.rank - a.rank || b.term.uses - a.term.uses || a.term.label.localeCompare(b.term.label));
  return found.slice(0, limit).map(({ term, form }) => ({
    id: term.id,
    label: term.label,
    ...(form === term.label ? {} : { found: form }),
    uses: term.uses,
  }));
}

/** How many transcripts carry each topic, person and section. */
export type Uses = ReadonlyMap<string, number>;

export function countUses(tables: Pick<Tables, "transcripts">): Uses {
  const uses = new Map<string, number>();
  const count = (id: string) => uses.set(id, (uses.get(id) ?? 0) + 1);
  for (const transcript of tables.transcripts.values()) {
    if (isInTrash(transcript)) continue;
    transcript.topics.forEach(count);
    transcript.publication.sections.forEach(count);
    new Set(transcript.persons.map(({ person }) => person)).forEach(count);
  }
  return uses;
}

export function* topicTerms(tables: Tables, uses: Uses): Generator<Term> {
  for (const { id, label, variants } of tables.topics.values()) {
    yield { id, label, forms: [label, ...variants], uses: uses.get(id) ?? 0 };
  }
}

export function* sectionTerms(tables: Tables, uses: Uses): Generator<Term> {
  for (const { id, label } of tables.sections.values()) yield { id, label, forms: [label], uses: uses.get(id) ?? 0 };
}

export function* personTerms(tables: Tables, uses: Uses): Generator<Term> {
  for (const { id, name, variants } of tables.persons.values()) {
    const label = indexName(name);
    yield { id, label, forms: [label, name.full, ...variants], uses: uses.get(id) ?? 0 };
  }
}
