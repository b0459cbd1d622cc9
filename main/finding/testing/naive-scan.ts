import type { Near, Phrase, TextQuery } from "../query/query.ts";

/** A text as the scan looks at it. */
export type Scanned = {
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
};

/** Words of one meaning in several forms, by language. */
export type FormGroups = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The reference that the index is held against: slow, short, and made of nothing that the index is made of. */
export function createNaiveScan(groups: FormGroups): (query: TextQuery, text: Scanned) => boolean {
  const isForm = (language: string, word: string, asked: string) =>
    word === asked || (groups[language] ?? []).some((group) => group.includes(word) && group.includes(asked));

  /** Where the phrase begins among these words. */
  const startsOf = (phrase: Phrase, mayVary: boolean, words: readonly string[], language: string): number[] =>
    [...words.keys()].filter((start) =>
      phrase.words.every((asked, n) => {
        const word = words[start + n];
        if (word === undefined) return false;
        if (phrase.prefix && n === phrase.words.length - 1) return word.startsWith(asked);
        return mayVary && phrase.anyForm ? isForm(language, word, asked) : word === asked;
      }),
    );

  const isLeafIn = (leaf: Phrase | Near, words: readonly string[], language: string): boolean => {
    const phrases = leaf.kind === "near" ? leaf.of : [leaf];
    const mayVary = phrases.filter(({ anyForm }) => anyForm).flatMap((phrase) => phrase.words).length <= 2;
    const starts = phrases.map((phrase) => startsOf(phrase, mayVary, words, language));
    return leaf.kind === "near" ? areNear(leaf, starts) : (starts[0] ?? []).length > 0;
  };

  const holds = (query: TextQuery, text: Scanned): boolean => {
    switch (query.kind) {
      case "all":
        return query.of.every((part) => holds(part, text));
      case "any":
        return query.of.some((part) => holds(part, text));
      case "not":
        return !holds(query.of, text);
      default:
        return columnsOf(query, text).some((words) => isLeafIn(query, words, text.language));
    }
  };
  return holds;
}

type Columns = Readonly<Record<"title" | "summary" | "text", readonly string[]>>;

const known = new WeakMap<Scanned, Columns>();

function columnsOf({ column }: Phrase | Near, text: Scanned): readonly (readonly string[])[] {
  const columns = known.get(text) ?? toColumns(text);
  known.set(text, columns);
  if (column === undefined) return Object.values(columns);
  return column === "note" ? [] : [columns[column]];
}

function toColumns({ title, summary, paragraphs }: Scanned): Columns {
  const text = paragraphs.flatMap((paragraph, n) => (n > 0 ? ["¶", ...naiveWords(paragraph)] : naiveWords(paragraph)));
  return { title: naiveWords(title), summary: naiveWords(summary), text };
}

/** Between where one phrase ends and where the last one begins stand no more words than allowed. */
function areNear({ of, within }: Near, starts: readonly (readonly number[])[]): boolean {
  let choices: number[][] = [[]];
  for (const places of starts) choices = choices.flatMap((begun) => places.map((place) => [...begun, place]));
  return choices.some((places) => {
    const last = Math.max(...places);
    return places.every((place, n) => last - (place + (of[n]?.words.length ?? 0)) <= within);
  });
}

/** Small letters without accents; `й` stays, Chinese and Japanese letters stand alone, every apostrophe ends a word. */
export function naiveWords(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase().replace(/[ʻʼ]/g, "'").replaceAll("й", "\u{e000}").normalize("NFD");
  const bare = plain
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("\u{e000}", "й")
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l");
  return bare.match(/[\p{Script=Han}]|[\p{L}\p{Nd}]+/gu)?.flatMap(apart) ?? [];
}

function apart(word: string): string[] {
  return word.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];
}
