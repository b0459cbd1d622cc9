import type { Suggestion } from "../../shared/contract/terms.ts";
import { indexName } from "../../shared/records/person-label.ts";
import type { Tables } from "../../shared/records/record.ts";
import { nameKey } from "./name-key.ts";

/** A term as autocomplete sees it. */
export type Term = {
  readonly id: string;
  readonly label: string;
  /** Forms it is found under, the label among them. */
  readonly forms: readonly string[];
  /** The forms as they are compared, a space before each word. */
  readonly keys: readonly string[];
  /** All of these, to be passed over at a look. */
  readonly all: string;
};

export function readTerm(id: string, label: string, forms: readonly string[]): Term {
  const keys = forms.map((form) => ` ${nameKey(form)}`);
  return { id, label, forms, keys, all: keys.join("") };
}

/** Reading the names of 20,000 persons takes longer than a keystroke may; it is done once as long as the record is the same. */
const known = new WeakMap<object, Term>();

function termOf<R extends object>(record: R, read: (record: R) => Term): Term {
  const term = known.get(record) ?? read(record);
  known.set(record, term);
  return term;
}

/** Better first: the whole label, its beginning, the beginning of a word in it. Zero: not found. */
function rank(candidate: string, key: string): number {
  const at = candidate.indexOf(key);
  if (at < 0) return 0;
  if (at > 0) return 1;
  return candidate.length === key.length ? 3 : 2;
}

type Found = { readonly term: Term; readonly form: string; readonly rank: number; readonly uses: number };

function findIn(term: Term, key: string, uses: Uses): Found | undefined {
  if (!term.all.includes(key)) return undefined;
  let [at, best] = [0, 0];
  for (let i = 0; i < term.keys.length; i += 1) {
    const found = rank(term.keys[i] ?? "", key);
    if (found > best) [at, best] = [i, found];
  }
  if (best === 0) return undefined;
  return { term, form: term.forms[at] ?? term.label, rank: best, uses: uses.get(term.id) ?? 0 };
}

const collator = new Intl.Collator();

/** Better rank, then more used, then by label. */
function order(a: Found, b: Found): number {
  return b.rank - a.rank || b.uses - a.uses || collator.compare(a.term.label, b.term.label);
}

/** Terms that the text may mean, best first, then most used, then by label; all by use when the text is empty. */
export function suggestTerms(terms: Iterable<Term>, uses: Uses, text: string, limit: number): Suggestion[] {
  const key = nameKey(text);
  const best: Found[] = [];
  for (const term of terms) {
    const found =
      key === "" ? { term, form: term.label, rank: 1, uses: uses.get(term.id) ?? 0 } : findIn(term, ` ${key}`, uses);
    if (found) keepBest(best, found, limit);
  }
  return best.map(({ term: { id, label }, form, uses: count }) => ({
    id,
    label,
    ...(form === label ? {} : { found: form }),
    uses: count,
  }));
}

/** Of thousands that begin so only a few are shown; the others are not put in order. */
function keepBest(best: Found[], found: Found, limit: number): void {
  const last = best.at(-1);
  if (best.length >= limit && last && order(last, found) <= 0) return;
  const at = best.findIndex((one) => order(found, one) < 0);
  best.splice(at < 0 ? best.length : at, 0, found);
  if (best.length > limit) best.pop();
}

/** How many transcripts carry each topic, person and section. */
export type Uses = ReadonlyMap<string, number>;

export function* topicTerms({ topics }: Pick<Tables, "topics">): Generator<Term> {
  for (const topic of topics.values()) {
    yield termOf(topic, ({ id, label, variants }) => readTerm(id, label, [label, ...variants]));
  }
}

export function* sectionTerms({ sections }: Pick<Tables, "sections">): Generator<Term> {
  for (const section of sections.values()) yield termOf(section, ({ id, label }) => readTerm(id, label, [label]));
}

export function* personTerms({ persons }: Pick<Tables, "persons">): Generator<Term> {
  for (const person of persons.values()) {
    yield termOf(person, ({ id, name, variants }) => {
      const label = indexName(name);
      return readTerm(id, label, [label, name.full, ...variants]);
    });
  }
}
