import { createLeads } from "./leads.ts";
import type { PageTerms } from "./page-terms.ts";
import { createTermValues, type TermValues } from "./term-values.ts";
import { type TermVector, vectorOf, weightsByNumber, worthiestFirst } from "./term-vector.ts";

/** A transcript that carries topics, as suggestions remember it. */
export type Example = {
  readonly id: string;
  readonly vector: TermVector;
  /** The words by which it is found. */
  readonly leading: Uint32Array;
  readonly topics: readonly string[];
};

/** Transcripts that carry topics. Some 1.5 kB each, of however long a text; what words are worth takes 4 MB. */
export type Examples = {
  readonly size: () => number;
  readonly get: (id: string) => Example | undefined;
  /** In the place of what was known of it. */
  readonly put: (id: string, page: PageTerms, topics: readonly string[]) => void;
  /** Other topics, the words as they were. */
  readonly retag: (id: string, topics: readonly string[]) => void;
  readonly drop: (id: string) => void;
  readonly all: () => Iterable<Example>;
  /** The so many that share most of the words by which they are found, of these words. */
  readonly closest: (terms: Iterable<number>, many: number) => readonly Example[];
  readonly values: TermValues;
};

/** Of many examples less of each is kept: what words are worth is known by then, and memory is bounded. */
const few = 400;
const mostTerms = (examples: number) => (examples < few ? 512 : 96);
const mostLeading = 32;

export function createExamples(): Examples {
  const examples = new Map<string, Example>();
  const leads = createLeads();
  const values = createTermValues();
  const squareOf = (term: number) => values.valueOf(term) ** 2;
  const drop = (id: string) => {
    leads.drop(id, examples.get(id)?.leading ?? []);
    examples.delete(id);
  };
  return {
    size: () => examples.size,
    get: (id) => examples.get(id),
    put: (id, page, topics) => {
      drop(id);
      const weights = weightsByNumber(page);
      values.count(weights.keys());
      const worthiest = worthiestFirst(weights, values);
      const vector = vectorOf(worthiest, mostTerms(examples.size));
      const leading = vectorOf(worthiest, mostLeading).terms;
      examples.set(id, { id, vector, leading, topics });
      leads.put(id, leading);
    },
    retag: (id, topics) => {
      const example = examples.get(id);
      if (example) examples.set(id, { ...example, topics });
    },
    drop,
    all: () => examples.values(),
    closest: (terms, many) => leads.most(terms, squareOf, many).flatMap((id) => examples.get(id) ?? []),
    values,
  };
}
