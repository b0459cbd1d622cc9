import { stemOf } from "../../finding/words/stems.ts";
import { wordsOf } from "../../finding/words/word-scanner.ts";
import type { PageTerms } from "./page-terms.ts";
import { termNumber } from "./term-values.ts";

/** A form of a topic's label: its words in the language of the text. */
export type LabelForm = {
  readonly topic: string;
  readonly stems: readonly string[];
  readonly terms: readonly number[];
};

/** Topics by the words of their labels and variants, in one language. */
export type LabelIndex = {
  readonly put: (topic: { readonly id: string; readonly label: string; readonly variants: readonly string[] }) => void;
  readonly drop: (id: string) => void;
  readonly formsOf: (id: string) => readonly LabelForm[];
  /** Topics that share a word with the page. */
  readonly touchedBy: (page: PageTerms) => ReadonlySet<string>;
};

/** A word that so many labels have says nothing of any. */
const mostTopics = 200;
/** `of`, `and`, `по` */
const shortestWord = 3;
const noForms: readonly LabelForm[] = [];

export function createLabelIndex(language: string): LabelIndex {
  const forms = new Map<string, readonly LabelForm[]>();
  const byStem = new Map<string, Set<string>>();
  const drop = (id: string) => {
    for (const { stems } of forms.get(id) ?? noForms) for (const stem of stems) byStem.get(stem)?.delete(id);
    forms.delete(id);
  };
  return {
    drop,
    put: ({ id, label, variants }) => {
      drop(id);
      const read = [label, ...variants]
        .map((form) => readForm(id, form, language))
        .filter(({ stems }) => stems.length > 0);
      forms.set(id, read);
      for (const stem of read.flatMap(({ stems }) => stems)) {
        const topics = byStem.get(stem);
        if (topics) topics.add(id);
        else byStem.set(stem, new Set([id]));
      }
    },
    formsOf: (id) => forms.get(id) ?? noForms,
    touchedBy: (page) => {
      const touched = new Set<string>();
      for (const stem of page.keys()) {
        const topics = byStem.get(stem);
        if (topics && topics.size <= mostTopics) for (const id of topics) touched.add(id);
      }
      return touched;
    },
  };
}

function readForm(topic: string, label: string, language: string): LabelForm {
  const words = wordsOf(label);
  const telling = words.filter((word) => word.length > shortestWord || !/^\p{L}+$/u.test(word));
  const stems = [...new Set((telling.length > 0 ? telling : words).map((word) => stemOf(language, word)))];
  return { topic, stems, terms: stems.map(termNumber) };
}
