/**
 * What a query means, as a tree. The parser makes it with `all`, `any` and `not`, `printQuery` writes it as a line that
 * parses back to it, `toMatch` and the shelf say where it holds.
 */
export type Query = Phrase | Near | All | Any | Not | FieldTest | DateTest | FlagTest | Said;

/** What holds in a text, whatever stands in the record. Only these are told to the index. */
export type TextQuery =
  | Phrase
  | Near
  | { readonly kind: "all" | "any"; readonly of: readonly TextQuery[] }
  | { readonly kind: "not"; readonly of: TextQuery };

/** Where words may be asked to stand. `note` is no part of the text: it is looked for in the record. */
export const columns = ["title", "summary", "text", "note"] as const;

export type Column = (typeof columns)[number];

/** Words that follow each other, folded as the index holds them, never empty. */
export type Phrase = {
  readonly kind: "phrase";
  readonly words: readonly string[];
  /** The last one is the start of a word. */
  readonly prefix: boolean;
  /** Each word counts in any of its forms; never together with `prefix`. Otherwise as written. */
  readonly anyForm: boolean;
  /** Anywhere in title, summary and text when absent. */
  readonly column?: Column | undefined;
};

/** These phrases with at most so many other words between them, in any order. At least two. */
export type Near = {
  readonly kind: "near";
  readonly of: readonly Phrase[];
  readonly within: number;
  readonly column?: Exclude<Column, "note"> | undefined;
};

/** Each of these holds in the transcript. At least two, none of them an `all`. */
export type All = { readonly kind: "all"; readonly of: readonly Query[] };

/** At least one of these holds. At least two, none of them an `any`. */
export type Any = { readonly kind: "any"; readonly of: readonly Query[] };

/** This does not hold; never of a `not`. */
export type Not = { readonly kind: "not"; readonly of: Query };

export const fieldNames = [
  "person",
  "mentions",
  "speaker",
  "topic",
  "place",
  "section",
  "status",
  "language",
  "file",
  "collection",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** A field of the record carries this value, as typed: who and what it names is found when it is looked for. */
export type FieldTest = {
  readonly kind: "field";
  readonly field: FieldName;
  readonly value: string;
  /** The value is the beginning of one. */
  readonly prefix: boolean;
};

export const dateFields = ["date", "imported"] as const;

export type DateField = (typeof dateFields)[number];

/** A date that lies in this range, or partly. */
export type DateTest = {
  readonly kind: "date";
  readonly field: DateField;
  /** EDTF, `/` between the ends. */
  readonly range: string;
};

export const flags = [
  "is:untagged",
  "is:embargoed",
  "is:embargo-passed",
  "is:version-differs",
  "is:last-imported",
  "is:trashed",
  "has:warnings",
  "has:speakers",
  "has:persons",
  "has:topics",
  "has:sections",
  "has:date",
  "has:place",
  "has:summary",
  "has:note",
  "has:untagged-mentions",
] as const;

export type Flag = (typeof flags)[number];

export type FlagTest = { readonly kind: "flag"; readonly flag: Flag };

/** The inner query (`isSpoken`) holds within one turn of somebody of this name; any turn of theirs when there is none. */
export type Said = { readonly kind: "said"; readonly by: string; readonly of?: TextQuery | undefined };

/** The phrases that a hit is made of, for marks: what must not hold is no part of it. */
export function phrasesOf(query: Query): readonly Phrase[] {
  switch (query.kind) {
    case "phrase":
      return [query];
    case "near":
    case "all":
    case "any":
      return query.of.flatMap(phrasesOf);
    case "said":
      return query.of ? phrasesOf(query.of) : [];
    default:
      return [];
  }
}

/** Is the trash what the query looks at? */
export function isTrashAsked(query: Query): boolean {
  return query.kind === "all" ? query.of.some(isTrashAsked) : query.kind === "flag" && query.flag === "is:trashed";
}

/** May it be asked of one turn? */
export function isSpoken(query: Query): query is TextQuery {
  switch (query.kind) {
    case "phrase":
    case "near":
      return query.column === undefined || query.column === "text";
    case "all":
    case "any":
      return query.of.every(isSpoken);
    case "not":
      return isSpoken(query.of);
    default:
      return false;
  }
}
