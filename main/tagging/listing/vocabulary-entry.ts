/** A term as a list of the vocabulary shows it. */
export type VocabularyEntry = {
  readonly id: string;
  /** As it is said. */
  readonly label: string;
  /** As it stands in an index: what lists sort by. */
  readonly heading: string;
  readonly variants: readonly string[];
  readonly uses: number;
  readonly broader?: string | undefined;
  /** What it was made of; the same object as long as the term is the same. */
  readonly record: object;
};

export type EntryRow = VocabularyEntry & {
  /** Levels below the top, in a tree. */
  readonly depth: number;
  /** Terms right below it. */
  readonly narrower: number;
  /** The variant that was found. */
  readonly found?: string | undefined;
  /** Begins a group of terms that may be one. */
  readonly isFirst?: boolean | undefined;
  /** Its number. */
  readonly group?: number | undefined;
};
